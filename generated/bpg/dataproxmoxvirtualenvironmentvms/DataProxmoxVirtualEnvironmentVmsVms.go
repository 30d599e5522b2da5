package dataproxmoxvirtualenvironmentvms


type DataProxmoxVirtualEnvironmentVmsVms struct {
}

