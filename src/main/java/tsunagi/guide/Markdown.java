package tsunagi.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Makes a page of the program out of a Markdown file that reads well in a repository, too. */
final class Markdown {
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final TextContentRenderer WORDS =
            TextContentRenderer.builder().extensions(TABLES).build();

    /** Lines of Japanese join without a blank. */
    private static final HtmlRenderer PAGE = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .softbreak("")
            .attributeProviderFactory(context -> Markdown::dress)
            .build();

    private static final Pattern FILE = Pattern.compile("^([0-9a-z-]+)\\.md(#.*)?$");
    private static final Pattern NO_PART_OF_AN_ANCHOR = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_ -]");

    private Markdown() {}

    static GuideText read(String markdown) {
        Node document = PARSER.parse(markdown);
        var headings = new ArrayList<GuideText.Heading>();
        var titles = new ArrayList<Heading>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                if (heading.getLevel() == 1) {
                    titles.add(heading);
                } else if (heading.getLevel() == 2) {
                    headings.add(new GuideText.Heading(anchor(words(heading)), words(heading)));
                }
            }

            @Override
            public void visit(Link link) {
                link.setDestination(address(link.getDestination()));
            }

            /** A picture is as wide as the page allows; pressed, it is seen whole. */
            @Override
            public void visit(Image image) {
                image.setDestination(GuideController.PATH + "/" + image.getDestination());
                var whole = new Link(image.getDestination(), null);
                image.insertBefore(whole);
                whole.appendChild(image);
            }
        });
        Heading title = titles.getFirst();
        title.unlink();
        return new GuideText(words(title), PAGE.render(document), headings);
    }

    /** As GitHub makes it, so that a link between chapters leads to the same place there. */
    static String anchor(String heading) {
        return NO_PART_OF_AN_ANCHOR
                .matcher(heading.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace(' ', '-');
    }

    private static String address(String destination) {
        if (destination.equals("README.md")) {
            return GuideController.PATH;
        }
        return FILE.matcher(destination).replaceFirst(GuideController.PATH + "/$1$2");
    }

    private static String words(Node node) {
        return WORDS.render(node).strip();
    }

    private static void dress(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading heading && heading.getLevel() == 2) {
            attributes.put("id", anchor(words(heading)));
            attributes.put("class", "ts-h2");
        } else if (node instanceof Heading) {
            attributes.put("class", "ts-h3");
        } else if (node instanceof TableBlock) {
            attributes.put("class", "ts-table");
        } else if (node instanceof Image image) {
            attributes.put("class", "ts-guide__picture");
            attributes.putAll(GuidePicture.size(image.getDestination()));
        }
    }
}
