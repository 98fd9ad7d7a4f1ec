package tsunagi.documents;

import tsunagi.kernel.Refusal;

/**
 * 窓あき封筒の窓 — where the window of a 長形3号 envelope (235 × 120 mm) lies, in millimetres from its upper left corner.
 *
 * <p>An A4 sheet folded in three (210 × 99 mm) slides inside: the address has to lie where the window shows it wherever the
 * sheet is, and nothing else may lie where the window could show it.
 */
public record EnvelopeWindow(int left, int top, int width, int height) {
    private static final int SLIDES_SIDEWAYS = 235 - 210;
    private static final int SLIDES_UP_AND_DOWN = 120 - 99;
    private static final int NARROWEST_ADDRESS = 40;
    private static final int LOWEST_ADDRESS = 18;

    /** The window most often sold: 90 × 45 mm. */
    public static final EnvelopeWindow USUAL = new EnvelopeWindow(20, 15, 90, 45);

    public EnvelopeWindow {
        if (left < 0 || top < 0 || left + width > 235 || top + height > 120) {
            throw new Refusal("窓が長形3号封筒（235×120mm）に収まっていません。");
        }
        if (width - SLIDES_SIDEWAYS < NARROWEST_ADDRESS || height - SLIDES_UP_AND_DOWN < LOWEST_ADDRESS) {
            throw new Refusal("窓が小さく、宛名が隠れるおそれがあります（幅65mm・高さ39mm以上）。");
        }
    }

    public int addressWidth() {
        return width - SLIDES_SIDEWAYS;
    }

    public int addressHeight() {
        return height - SLIDES_UP_AND_DOWN;
    }

    /** Left of this line only the address may stand, down to {@link #clearBelow}. */
    public int clearFrom() {
        return left + width;
    }

    public int clearBelow() {
        return top + height;
    }
}
