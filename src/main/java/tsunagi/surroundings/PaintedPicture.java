package tsunagi.surroundings;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import tsunagi.surroundings.Picture.Circle;
import tsunagi.surroundings.Picture.Line;
import tsunagi.surroundings.Picture.Mark;
import tsunagi.surroundings.Picture.Point;
import tsunagi.surroundings.Picture.Words;

/** The lines of a picture on paper; its words are written over it. */
record PaintedPicture(Picture picture) {
    private static final float THIN = 1.5f;
    private static final float THICK = 5;

    void paint(Graphics2D graphics) {
        picture.marks().forEach(mark -> paint(mark, graphics));
    }

    private static void paint(Mark mark, Graphics2D graphics) {
        switch (mark) {
            case Line line -> paint(path(line), line.pen(), line.closed(), graphics);
            case Circle circle -> paint(shape(circle), Pen.NORMAL, true, graphics);
            case Words words -> {}
        }
    }

    private static void paint(Shape shape, Pen pen, boolean closed, Graphics2D graphics) {
        if (closed && pen != Pen.DOTTED) {
            graphics.setColor(pen == Pen.SOLID ? Color.BLACK : Color.WHITE);
            graphics.fill(shape);
        }
        graphics.setColor(Color.BLACK);
        graphics.setStroke(stroke(pen));
        graphics.draw(shape);
    }

    private static BasicStroke stroke(Pen pen) {
        return switch (pen) {
            case NORMAL, SOLID -> new BasicStroke(THIN);
            case STRONG -> new BasicStroke(THICK);
            case DASHED -> dashed(7, 5);
            case DOTTED -> dashed(2, 4);
        };
    }

    private static BasicStroke dashed(float dash, float gap) {
        return new BasicStroke(THIN, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {dash, gap}, 0);
    }

    private static Shape path(Line line) {
        var path = new Path2D.Double();
        Point first = line.points().getFirst();
        path.moveTo(first.x(), first.y());
        line.points().stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        if (line.closed()) {
            path.closePath();
        }
        return path;
    }

    private static Shape shape(Circle circle) {
        double radius = circle.radius();
        return new Ellipse2D.Double(
                circle.middle().x() - radius, circle.middle().y() - radius, 2 * radius, 2 * radius);
    }
}
