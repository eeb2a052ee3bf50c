package org.examwright.knowledge.extraction.labels.polish;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.extraction.labels.grammar.Phrase;
import org.examwright.knowledge.extraction.language.Lexicon;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Sentence;
import org.examwright.knowledge.extraction.language.Token;
import org.examwright.knowledge.extraction.language.Verbs;
import org.jspecify.annotations.Nullable;

/**
 * Says whose, of what, against whom and where, when a label leaves it open and the word before a
 * colon, the lines above or the heading tell it.
 */
public final class Bearings {
    private static final Set<String> PEOPLE = Lexicon.words("group-nouns");
    private static final String HARM =
            "boycott|charges?|purge|ban|bans|campaign|attacks?|raids?|crackdown|pogroms?|reprisals|discrimination|propaganda|restrictions";
    private static final Pattern LEAD =
            Pattern.compile(
                    "(?:^[^\\p{L}]*|[.;] )(?:\\p{Lu}\\p{L}+ (?:on|against) (?:the )?)?(\\p{L}{3,}):"
                            + " ");
    private static final String STUFF =
            "production|output|procurement|consumption|exports?|imports|sales|yields|productivity";
    private static final String HELP =
            "aid|relief|compensation|subsidies|grants|loans|pensions|damages|reparations";
    private static final String DONE =
            "executed|killed|shot|hanged|murdered|deported|arrested|expelled|imprisoned|exiled";
    private static final Pattern WHERE =
            Pattern.compile("\\bin (\\p{Lu}\\p{Ll}{3,})(?= \\p{Lu}| in\\b| under\\b| by\\b|[ .,])");
    private static final String REALM =
            "\\p{Lu}\\p{Ll}*(?:land|lands|ia|many|gary|aly|stan|pain|rance|apan|ina|orea|gypt|reece|exico|uba|urkey|ietnam)";
    private static final String MONTH =
            "January|February|March|April|June|July|August|Sept|September|October|November|December|Spring|Summer|Autumn|Winter";

    private Bearings() {}

    /**
     * Completes a label, and tells whether what it lacked could be told.
     *
     * @param above the lines above, the nearest first, as far as they were read; asked for by few
     *     labels
     * @param heading the heading the line stands under
     */
    public static boolean take(
            Line line, Phrase phrase, Supplier<List<Line>> above, @Nullable Line heading) {
        against(line, phrase);
        ofWhat(line, phrase, above);
        counted(phrase, above);
        paid(phrase, above);
        boolean told = within(line, phrase, above, heading);
        where(line, phrase, heading);
        loosen(phrase);
        return told;
    }

    /** "The enterprises were occupied", and none was named: enterprises were. */
    private static void loosen(Phrase phrase) {
        boolean loose =
                phrase.lower(0).equals("the")
                        && phrase.tag(1).equals("NOUN")
                        && !phrase.get(1).capitalised()
                        && phrase.lower(1).matches("\\p{L}{4,}[^su]s")
                        && phrase.lower(2).equals("were")
                        && Verbs.isParticiple(phrase.lower(3))
                        && !PEOPLE.contains(phrase.lower(1));
        if (loose) {
            phrase.remove(0);
            phrase.replace(0, Phrase.capitalised(phrase.get(0).text()));
        }
    }

    /** "Jews: shop boycott": against whom. */
    private static void against(Line line, Phrase phrase) {
        int last = phrase.size() - 1;
        boolean harm =
                phrase.lower(0).equals("there")
                        && phrase.lower(last).matches(HARM)
                        && phrase.lower(1).matches("was|were")
                        && phrase.words().stream().noneMatch(t -> t.tag().equals("ADP"));
        if (!harm) {
            return;
        }
        int from = phrase.lower(2).matches("an?") ? 3 : 2;
        String noun = phrase.part(from, phrase.size()).text().toLowerCase(Locale.ROOT);
        Matcher lead = LEAD.matcher(line.text());
        while (lead.find()) {
            String whom = lead.group(1);
            String said = line.text().substring(lead.end()).toLowerCase(Locale.ROOT);
            boolean people =
                    PEOPLE.contains(whom.toLowerCase(Locale.ROOT))
                            || whom.matches("\\p{Lu}\\p{Ll}+s") && !whom.matches(".*(?:ss|us|is)");
            if (people && said.startsWith(noun)) {
                phrase.insert(phrase.size(), "against", "ADP");
                if (whom.matches("clergy|nobility|peasantry|gentry|bourgeoisie")) {
                    phrase.insert(phrase.size(), "the", "DET");
                }
                phrase.insert(phrase.size(), whom, "NOUN");
                return;
            }
        }
    }

    /** "food production did not keep up; production just met": what the notes speak of. */
    private static void ofWhat(Line line, Phrase phrase, Supplier<List<Line>> above) {
        boolean bare =
                phrase.lower(0).matches(STUFF)
                        && phrase.tag(1).matches("AUX|VERB|ADV")
                        && !phrase.lower(1).equals("of");
        if (!bare) {
            return;
        }
        String noun = phrase.lower(0);
        int at = phrase.get(0).start();
        String kind = kindBefore(line, noun, at);
        Set<String> kinds = new TreeSet<>();
        for (Line other : above.get()) {
            String found = kindBefore(other, noun, other.text().length());
            if (found != null) {
                kinds.add(found);
            }
        }
        if (kind == null && kinds.size() == 1) {
            kind = kinds.iterator().next();
        }
        if (kind != null) {
            phrase.set(0, noun, "NOUN");
            phrase.insert(0, Phrase.capitalised(kind), "NOUN");
        }
    }

    private static @Nullable String kindBefore(Line line, String noun, int end) {
        String kind = null;
        for (Sentence sentence : line.sentences()) {
            List<Token> tokens = sentence.tokens();
            for (int i = 1; i < tokens.size(); i++) {
                Token before = tokens.get(i - 1);
                boolean named =
                        tokens.get(i).is(noun)
                                && tokens.get(i).end() <= end
                                && before.tag().equals("NOUN")
                                && before.isWord()
                                && before.lower().matches("\\p{L}{3,}[^s]");
                kind = named ? before.lower() : kind;
            }
        }
        return kind;
    }

    /** "51,439 prisoners were released", and above "political prisoners": which prisoners. */
    private static void counted(Phrase phrase, Supplier<List<Line>> above) {
        boolean bare =
                phrase.size() > 3
                        && phrase.get(0).isNumber()
                        && phrase.tag(1).equals("NOUN")
                        && !phrase.lower(1).matches("people|men|women|children|persons|deaths")
                        && phrase.lower(1).endsWith("s")
                        && phrase.lower(2).equals("were")
                        && Verbs.isParticiple(phrase.lower(3))
                        && phrase.size() < 6;
        for (Line other : bare ? nearest(5, above) : List.<Line>of()) {
            for (Sentence sentence : other.sentences()) {
                List<Token> tokens = sentence.tokens();
                for (int i = 1; i < tokens.size(); i++) {
                    boolean kind =
                            tokens.get(i).is(phrase.lower(1))
                                    && tokens.get(i - 1).tag().equals("ADJ")
                                    && tokens.get(i - 1).lower().matches("\\p{L}+(?:al|ic|ary|ar)")
                                    && !tokens.get(i - 1).capitalised();
                    if (kind) {
                        phrase.insert(1, tokens.get(i - 1).lower(), "ADJ");
                        return;
                    }
                }
            }
        }
    }

    private static List<Line> nearest(int lines, Supplier<List<Line>> above) {
        List<Line> all = above.get();
        return all.subList(0, Math.min(lines, all.size()));
    }

    /** "$13 billion was paid out", and above "offered aid": what it was paid as. */
    private static void paid(Phrase phrase, Supplier<List<Line>> above) {
        int was = -1;
        for (int i = 1; i < Math.min(5, phrase.size() - 1) && was < 0; i++) {
            was = phrase.lower(i).matches("was|were") ? i : -1;
        }
        boolean money =
                phrase.get(0).text().matches("[$£€].*|\\d.*")
                        && was > 0
                        && phrase.part(0, was)
                                .text()
                                .matches("[$£€ \\d.,]+(?:million|billion|bn|m)?")
                        && phrase.part(0, was).text().matches(".*[$£€].*")
                        && phrase.lower(was + 1).matches("paid|given|handed|lent|sent|spent");
        for (Line other : money ? nearest(2, above) : List.<Line>of()) {
            for (Sentence sentence : other.sentences().reversed()) {
                for (Token token : sentence.tokens().reversed()) {
                    if (token.lower().matches(HELP)) {
                        phrase.insert(was, token.lower(), "NOUN");
                        phrase.insert(was, "in", "ADP");
                        return;
                    }
                }
            }
        }
    }

    /**
     * "White Terror", and below "200,000 people were executed": what they died in, unless a line
     * between puts that to another time.
     */
    private static boolean within(
            Line line, Phrase phrase, Supplier<List<Line>> above, @Nullable Line heading) {
        int last = phrase.size() - 1;
        boolean bare =
                last > 1
                        && phrase.lower(last).matches(DONE)
                        && phrase.get(0).isNumber()
                        && phrase.lower(1).matches("people|men|women|children|persons")
                        && phrase.part(2, last).text().matches("(?:was|were|had been)");
        String name =
                bare && heading != null
                        ? heading.text().strip().replaceAll("[.:]$", "").replaceFirst("^The ", "")
                        : "";
        if (!name.matches("(?:\\p{Lu}\\p{Ll}+ ){1,2}(?:Terror|Purges?|War|Rising|Revolt)")) {
            return true;
        }
        if (above.get().stream()
                .anyMatch(other -> other.text().contains(name) && !spans(other, line))) {
            return false;
        }
        phrase.insert(phrase.size(), "in", "ADP");
        phrase.insert(phrase.size(), "the", "DET");
        phrase.insert(phrase.size(), name, "PROPN");
        return true;
    }

    /** Whether all the dates of a line lie within those of another, where that has any. */
    private static boolean spans(Line other, Line line) {
        return other.dates().isEmpty()
                || line.dates().stream()
                        .allMatch(
                                date ->
                                        other.dates().stream()
                                                .anyMatch(
                                                        wide -> wide.when().includes(date.when())));
    }

    /** "A union was formed in Spain. Martial law": where it was put in force. */
    private static void where(Line line, Phrase phrase, @Nullable Line heading) {
        String text = phrase.text();
        boolean open =
                text.matches(
                        "(?i)(?:Martial law|(?:A|The) (?:state of"
                                + " emergency|curfew|ceasefire|truce)|An armistice)"
                                + " (?:was|were) \\p{L}+");
        if (!open) {
            return;
        }
        Matcher place =
                WHERE.matcher(line.part(0, Math.min(phrase.get(0).start(), line.text().length())));
        String last = null;
        while (place.find()) {
            last = place.group(1).matches(MONTH) ? last : place.group(1);
        }
        if (last == null && heading != null) {
            String words = Phrase.undated(heading, 0, heading.text().length()).text().strip();
            last = words.matches(REALM) ? words : null;
        }
        if (last != null) {
            phrase.insert(phrase.size(), "in", "ADP");
            phrase.insert(phrase.size(), last, "PROPN");
        }
    }
}
