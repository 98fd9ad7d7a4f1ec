package tsunagi.documents;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws the drawings of one paper as lines, sharp at every size. */
record Drawings(Map<String, Drawing> byName) implements FSObjectDrawerFactory {
    Drawings {
        byName = Map.copyOf(byName);
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        Drawing drawing = byName.get(element.getAttribute("data"));
        return drawing == null ? null : new Drawer(drawing);
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getNodeName().equals("object") && byName.containsKey(element.getAttribute("data"));
    }

    private record Drawer(Drawing drawing) implements FSObjectDrawer {
        @Override
        public @Nullable Map<Shape, String> drawObject(
                Element element,
                double x,
                double y,
                double width,
                double height,
                OutputDevice device,
                RenderingContext context,
                int dotsPerPixel) {
            float across = (float) width / dotsPerPixel;
            device.drawWithGraphics((float) x, (float) y, across, (float) height / dotsPerPixel, graphics -> {
                double scale = across / drawing.width();
                graphics.scale(scale, scale);
                drawing.painter().accept(graphics);
            });
            return null;
        }
    }
}
