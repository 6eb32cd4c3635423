package rakor.notice;

/** The web form of a mail, made from its text: paragraphs, and a link where a line is nothing but an address. What people wrote stays text. */
final class MailHtml {
    private MailHtml() {}

    static String of(String text) {
        StringBuilder html = new StringBuilder("<!doctype html><html><head><meta charset=\"utf-8\"></head><body style=\"font-family:system-ui,Arial,sans-serif;font-size:16px;line-height:1.5;max-width:38em\">");
        for (String paragraph : text.strip().split("\n\n+")) {
            html.append("<p>");
            String[] lines = paragraph.split("\n");
            for (int i = 0; i < lines.length; i++) {
                html.append(i > 0 ? "<br>" : "").append(line(lines[i]));
            }
            html.append("</p>");
        }
        return html.append("</body></html>").toString();
    }

    private static String line(String line) {
        String escaped = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
        return line.matches("https?://\\S+") ? "<a href=\"" + escaped + "\">" + escaped + "</a>" : escaped;
    }
}
