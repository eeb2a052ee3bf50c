package org.examwright.knowledge.extraction.labels.dating;

import java.util.Locale;
import org.examwright.knowledge.extraction.dates.DateExpression;
import org.examwright.knowledge.extraction.dates.Hedge;
import org.examwright.knowledge.extraction.language.Line;

/** "was not published until 1989": the date ends what is told, so the label must say so. */
public final class Until {
    private Until() {}

    /**
     * A label with the end that its date tells; unchanged where the date is of another kind or the
     * label leaves out the words that stand before it.
     */
    public static String told(Line line, DateExpression date, String label) {
        if (date.hedge() != Hedge.UNTIL || label.isEmpty()) {
            return label;
        }
        String before = line.part(0, date.start()).stripTrailing().toLowerCase(Locale.ROOT);
        String last = label.substring(label.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean own = line.part(date.start(), date.core()).strip().matches("(?i)until|till?|up to");
        if (own && before.endsWith(last)) {
            return label + " until " + line.part(date.core(), date.end()).strip();
        }
        boolean behind = line.text().substring(date.end()).toLowerCase(Locale.ROOT).contains(last);
        return own && !behind ? "" : label; // what ended then is not what the label tells
    }
}
