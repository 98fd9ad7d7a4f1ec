package tsunagi.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Makes the frame of a page for whoever is asking. Implemented by the module that knows the signed-in staff; the view
 * asks it whenever a controller has not put a {@code frame} into the model itself, error pages included.
 */
public interface FrameSource {
    Frame frame(HttpServletRequest request);
}
