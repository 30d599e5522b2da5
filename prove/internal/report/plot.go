package report

import (
	"bytes"
	"fmt"
	"image/color"
	"math"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
)

var (
	blue   = color.NRGBA{R: 0x1f, G: 0x5f, B: 0xa8, A: 0xc0}
	orange = color.NRGBA{R: 0xd9, G: 0x7b, B: 0x0b, A: 0xc0}
	green  = color.NRGBA{R: 0x2e, G: 0x8b, B: 0x57, A: 0xc0}
	red    = color.NRGBA{R: 0xb0, G: 0x1e, B: 0x1e, A: 0xff}
	grey   = color.Gray{Y: 0xd8}
)

// SVG plots every measured time without writes as a point, one row per series and route, with the bound as a bar.
func (r *Report) SVG() ([]byte, error) {
	plot.DefaultFont.Variant = "Sans"
	p := plot.New()
	p.Title.Text = "Time without writes"
	p.X.Label.Text = "seconds"
	p.X.Min = 0
	p.Legend.Top, p.Legend.XOffs = true, -vg.Points(8)
	p.Y.Padding = vg.Points(24) // fonts differ: room for wider ones

	var rows []string
	points := map[string]plotter.XYs{}
	var bounds plotter.XYs
	for i := len(r.Series) - 1; i >= 0; i-- { // the first at the top
		s := r.Series[i]
		for _, route := range s.Routes() {
			y := float64(len(rows))
			rows = append(rows, fmt.Sprintf("%s · %s %s · %s", s.Fault, s.Preset, syncWord(s.Sync), route))
			bounds = append(bounds, plotter.XY{X: s.Bounds[route].Seconds(), Y: y})
			for k, gap := range s.gaps(route) {
				points[route] = append(points[route], plotter.XY{X: gap, Y: y + spread(k)})
			}
		}
	}
	if len(rows) == 0 {
		return nil, nil
	}
	p.NominalY(rows...)
	p.Y.Min, p.Y.Max = -0.7, float64(len(rows))+legendRows
	p.X.Max = 1.03 * furthest(bounds, points)
	if err := addPoints(p, points, bounds); err != nil {
		return nil, err
	}
	canvas, err := p.WriterTo(9*vg.Inch, vg.Length(len(rows)+legendRows)*0.24*vg.Inch+0.9*vg.Inch, "svg")
	if err != nil {
		return nil, err
	}
	var svg bytes.Buffer
	_, err = canvas.WriteTo(&svg)
	// The reader may not have the font that the text was measured with; these are as wide.
	return bytes.ReplaceAll(svg.Bytes(), []byte("Liberation Sans"), []byte("Liberation Sans,Arial,Helvetica,sans-serif")), err
}

// legendRows is the space for the legend above the rows.
const legendRows = 2

// furthest is the largest of all values.
func furthest(bounds plotter.XYs, points map[string]plotter.XYs) float64 {
	most := 0.0
	for _, b := range bounds {
		most = max(most, b.X)
	}
	for _, route := range points {
		for _, point := range route {
			most = max(most, point.X)
		}
	}
	return most
}

// spread keeps points of the same value apart.
func spread(k int) float64 { return 0.12 * math.Mod(float64(k), 5) / 2.5 * math.Pow(-1, float64(k)) }

func addPoints(p *plot.Plot, points map[string]plotter.XYs, bounds plotter.XYs) error {
	grid := plotter.NewGrid()
	grid.Vertical.Color, grid.Horizontal.Color = grey, grey
	p.Add(grid)
	limit, err := plotter.NewScatter(bounds)
	if err != nil {
		return err
	}
	limit.GlyphStyle = draw.GlyphStyle{Color: red, Radius: vg.Points(5), Shape: bar{}}
	p.Add(limit)
	for _, r := range []struct {
		name   string
		colour color.Color
	}{{"direct", blue}, {"haproxy", orange}, {"pooler", green}} {
		if len(points[r.name]) == 0 {
			continue
		}
		dots, err := plotter.NewScatter(points[r.name])
		if err != nil {
			return err
		}
		dots.GlyphStyle = draw.GlyphStyle{Color: r.colour, Radius: vg.Points(2.5), Shape: draw.CircleGlyph{}}
		p.Add(dots)
		p.Legend.Add(r.name, dots)
	}
	p.Legend.Add("predicted bound", limit)
	return nil
}

// bar is an upright stroke.
type bar struct{}

// DrawGlyph implements draw.GlyphDrawer.
func (bar) DrawGlyph(c *draw.Canvas, style draw.GlyphStyle, at vg.Point) {
	c.SetLineStyle(draw.LineStyle{Color: style.Color, Width: vg.Points(2)})
	var path vg.Path
	path.Move(vg.Point{X: at.X, Y: at.Y - style.Radius})
	path.Line(vg.Point{X: at.X, Y: at.Y + style.Radius})
	c.Stroke(path)
}
