package tsunagi.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** A text with the places where something was found in it. */
record Marked(List<Piece> pieces) {
    private static final int AROUND = 60;

    /** A stretch of the text, found or between. */
    record Piece(String text, boolean found) {}

    /**
     * The whole text.
     *
     * @param fold what makes a character comparable; the sought ones are folded already
     */
    static Marked of(String text, Collection<String> sought, UnaryOperator<String> fold) {
        return new Marked(pieces(text, found(text, sought, fold), 0, text.length()));
    }

    /** The text around the first place; its beginning where there is none. */
    static Marked around(String text, Collection<String> sought, UnaryOperator<String> fold) {
        boolean[] found = found(text, sought, fold);
        int first = 0;
        while (first < found.length && !found[first]) {
            first++;
        }
        int begin = first == found.length ? 0 : boundary(text, Math.max(0, first - AROUND));
        int end = boundary(text, Math.min(text.length(), begin + 3 * AROUND));
        List<Piece> pieces = new ArrayList<>();
        if (begin > 0) {
            pieces.add(new Piece("…", false));
        }
        pieces.addAll(pieces(text, found, begin, end));
        if (end < text.length()) {
            pieces.add(new Piece("…", false));
        }
        return new Marked(pieces);
    }

    /** Not within a surrogate pair. */
    private static int boundary(String text, int index) {
        return index > 0 && index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }

    private static boolean[] found(String text, Collection<String> sought, UnaryOperator<String> fold) {
        StringBuilder folded = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        for (int index = 0; index < text.length(); index += Character.charCount(text.codePointAt(index))) {
            String character = fold.apply(Character.toString(text.codePointAt(index)));
            folded.append(character);
            for (int i = 0; i < character.length(); i++) {
                origins.add(index);
            }
        }
        boolean[] found = new boolean[text.length()];
        for (String each : sought) {
            int at = each.isEmpty() ? -1 : folded.indexOf(each);
            while (at >= 0) {
                int last = origins.get(at + each.length() - 1);
                Arrays.fill(found, origins.get(at), last + Character.charCount(text.codePointAt(last)), true);
                at = folded.indexOf(each, at + 1);
            }
        }
        return found;
    }

    private static List<Piece> pieces(String text, boolean[] found, int begin, int end) {
        List<Piece> pieces = new ArrayList<>();
        int from = begin;
        for (int index = begin + 1; index <= end; index++) {
            if (index == end || found[index] != found[from]) {
                pieces.add(new Piece(text.substring(from, index), found[from]));
                from = index;
            }
        }
        return pieces;
    }
}
