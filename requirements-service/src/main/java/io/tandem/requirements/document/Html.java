package io.tandem.requirements.document;

import io.tandem.platform.web.Language;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/** Markdown as one page that prints: no script, nothing fetched, only what the policy below lets through. */
final class Html {

    private static final List<org.commonmark.Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();

    /** Images are left out: a printed page must not ask another server whether somebody reads it. */
    private static final PolicyFactory SAFE = Sanitizers.FORMATTING
            .and(Sanitizers.BLOCKS)
            .and(Sanitizers.LINKS)
            .and(new HtmlPolicyBuilder()
                    .allowElements("table", "thead", "tbody", "tr", "th", "td", "hr", "pre", "code", "h5")
                    .toFactory());

    private static final String STYLE = """
            body{font:11pt/1.6 "Noto Sans","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;color:#1a1a1a;max-width:48rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.7em}h2{font-size:1.35em;border-bottom:1px solid #999;margin-top:2.5em}h3{font-size:1.15em}h4{font-size:1em;margin-top:2em}h5{font-size:.9em;color:#555;margin-bottom:.2em}
            table{border-collapse:collapse;width:100%}th,td{border:1px solid #bbb;padding:.3em .6em;text-align:left;vertical-align:top}
            blockquote{margin:.3em 0 .8em;padding:0 0 0 .9em;border-left:3px solid #ccc}code,pre{font-family:monospace;white-space:pre-wrap}
            @media print{body{margin:0;max-width:none}h2{break-before:page}h3,h4,h5{break-after:avoid}tr,li{break-inside:avoid}a{color:inherit}}
            """;

    private Html() {}

    static String page(String title, String markdown, Language language) {
        return """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>%s</title>
            <style>
            %s</style>
            </head>
            <body>
            %s
            </body>
            </html>
            """.formatted(
                        language.tag(), escaped(title), STYLE, body(markdown).strip());
    }

    static String body(String markdown) {
        return SAFE.sanitize(RENDERER.render(PARSER.parse(markdown)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
