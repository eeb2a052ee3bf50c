package org.examwright.knowledge.extraction.ties;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.knowledge.Relation.Type;
import org.examwright.knowledge.extraction.actors.Cast;
import org.examwright.knowledge.extraction.actors.Member;
import org.examwright.knowledge.extraction.language.Line;
import org.examwright.knowledge.extraction.language.Progress;
import org.examwright.knowledge.extraction.language.Sentence;

/** Finds how actors are bound to each other, by set forms of words between their names. */
public final class TieFinder {
    private static final String ONE = "<P(?<a>\\d+)>";
    private static final String OTHER = "<P(?<b>\\d+)>(?!'s|s')";
    private static final String ANY = "<[PB](?<a>\\d+)>";
    private static final String ANY_OTHER =
            "<[PB](?<b>\\d+)>(?!'s|s'| and the|'|"
                    + " (?:troops|plans?|policy|policies|ideas|government|regime))";
    private static final String BODY = "(?:the )?<B(?<b>\\d+)>(?!'s)";
    private static final String LATER =
            "(?: (?:then|later|soon|also|had|was|openly|publicly|strongly|bitterly))*";

    private static final List<Form> FORMS =
            List.of(
                    Form.reversed(
                            Type.SUCCESSION,
                            ONE
                                    + LATER
                                    + " (?:succeeded|replaced|replaces|succeeds|took over"
                                    + " from|takes over from) "
                                    + OTHER),
                    Form.of(
                            Type.SUCCESSION,
                            ONE
                                    + LATER
                                    + " (?:is |are )?(?:succeeded|replaced)(?: as [\\p{L} ]{3,30})?"
                                    + " by "
                                    + OTHER),
                    Form.of(Type.SUCCESSION, ONE + "'s? successor,? (?:was )?" + OTHER),
                    Form.reversed(
                            Type.SUCCESSION,
                            ONE + "(?:,| was| became)? (?:the )?successor (?:of|to) " + OTHER),
                    Form.of(
                            Type.MEMBERSHIP,
                            ONE
                                    + LATER
                                    + " (?:joined|joins|led|leads|founded|headed|heads|left) "
                                    + BODY),
                    Form.of(
                            Type.MEMBERSHIP,
                            ONE
                                    + "(?:,| \\(| was| became| is)? ?(?:an? |the )?(?:new |leading"
                                    + " |founding |former"
                                    + " )?(?:leader|member|head|chairman|founder|boss|commander) of"
                                    + " "
                                    + BODY),
                    Form.of(
                            Type.MEMBERSHIP,
                            ONE
                                    + LATER
                                    + " (?:been )?(?:expelled|thrown"
                                    + " out|dismissed|excluded|resigned) (?:from|of) "
                                    + BODY),
                    Form.reversed(
                            Type.MEMBERSHIP,
                            "<B(?<a>\\d+)>(?:,| was| were|, who were)?"
                                    + " (?:led|headed|founded|commanded) by "
                                    + OTHER),
                    Form.of(
                            Type.OPPOSITION,
                            ANY
                                    + LATER
                                    + " (?:opposed|opposes|denounced|denounces|criticised|criticized|attacked|attacks|fought"
                                    + " against|campaigned against|resisted|rebelled against|turned"
                                    + " against) (?:the )?"
                                    + ANY_OTHER),
                    Form.of(
                            Type.OPPOSITION,
                            ONE
                                    + "(?:,| was)? (?:an? |the |a bitter |a fierce"
                                    + " )?(?:opponent|rival|enemy|critic) of (?:the )?"
                                    + ANY_OTHER),
                    Form.of(
                            Type.OPPOSITION,
                            ONE
                                    + "'s? (?:main |great |bitter |chief"
                                    + " )?(?:rival|opponent|enemy),? "
                                    + OTHER),
                    Form.of(
                            Type.PART_OF,
                            "<B(?<a>\\d+)>(?:,| was| is) (?:an? |the"
                                    + " )?(?:part|branch|wing|section|department|committee) of "
                                    + BODY));
    private static final Pattern FORMED =
            Pattern.compile(
                    "(?<list><P\\d+>(?:(?:, | and | & | \\+ |, and |/)<P\\d+>)+)(?:"
                            + " \\([^)]*\\))?(?: then| together| had)? (?:formed|founded|set"
                            + " up|created|joined|made up) (?:an? |the |\"|')*<B(?<b>\\d+)>");
    private static final Pattern LISTED =
            Pattern.compile(
                    "<B(?<b>\\d+)>\"?'? ?(?:\\(|of |- |: |= |made up of |consisting of |,"
                            + " )(?<list><P\\d+>(?:(?:, | and | & | \\+ |, and"
                            + " |/)<P\\d+>)+)(?=\\)|[.;]|$| was| had| formed| which)");
    private static final Pattern ENDS_LIST = Pattern.compile("<P\\d+>(?: and|,| &| \\+) ?$");
    private static final Pattern GOES_ON = Pattern.compile("(?: and| &| \\+) ?<P\\d+>");
    private static final Pattern PERSON = Pattern.compile("<P(\\d+)>");

    private final List<Line> lines;
    private final Cast cast;
    private final Progress progress;
    private final List<Tie> ties = new ArrayList<>();
    private final Set<List<Object>> seen = new LinkedHashSet<>();
    private final OfficeFinder offices = new OfficeFinder();

    public TieFinder(List<Line> lines, Cast cast, Progress progress) {
        this.lines = lines;
        this.cast = cast;
        this.progress = progress;
    }

    public Ties find() {
        for (Line line : lines) {
            progress.step();
            if (line.isHeading()) {
                continue;
            }
            for (Sentence sentence : line.sentences()) {
                MaskedSentence masked = MaskedSentence.of(line, sentence, cast);
                if (!masked.members().isEmpty()) {
                    offices.read(masked);
                    read(masked);
                }
            }
        }
        for (Tie post : offices.posts()) {
            if (post.from() != post.to()
                    && seen.add(List.of(post.type(), post.from().name(), post.to().name()))) {
                ties.add(post);
            }
        }
        return new Ties(
                Map.copyOf(offices.tenures()), Map.copyOf(offices.roles()), List.copyOf(ties));
    }

    private void read(MaskedSentence sentence) {
        if (sentence.members().size() < 2) {
            return;
        }
        for (Form form : FORMS) {
            Matcher found = form.pattern().matcher(sentence.text());
            while (found.find()) {
                Member one = sentence.member(found.group("a"));
                Member other = sentence.member(found.group("b"));
                boolean denied =
                        sentence.text()
                                .substring(0, found.end())
                                .matches(".*\\b(?:not|never|n't)\\b.*");
                boolean several =
                        form.type() == Type.SUCCESSION
                                && (ENDS_LIST
                                                .matcher(
                                                        sentence.text().substring(0, found.start()))
                                                .find()
                                        || GOES_ON.matcher(sentence.text().substring(found.end()))
                                                .lookingAt());
                if (!denied && !several) {
                    add(
                            form.type(),
                            form.reversed() ? other : one,
                            form.reversed() ? one : other,
                            sentence);
                }
            }
        }
        for (Pattern pattern : List.of(FORMED, LISTED)) {
            Matcher found = pattern.matcher(sentence.text());
            while (found.find()) {
                Matcher person = PERSON.matcher(found.group("list"));
                while (person.find()) {
                    add(
                            Type.MEMBERSHIP,
                            sentence.member(person.group(1)),
                            sentence.member(found.group("b")),
                            sentence);
                }
            }
        }
    }

    private void add(Type type, Member from, Member to, MaskedSentence sentence) {
        if (from != to && seen.add(List.of(type, from.name(), to.name()))) {
            ties.add(
                    new Tie(
                            type,
                            from,
                            to,
                            sentence.line(),
                            sentence.sentence().start(),
                            sentence.sentence().end(),
                            0.7));
        }
    }

    /**
     * A form of words and the tie it tells of; reversed where the later name is the earlier end.
     */
    private record Form(Type type, Pattern pattern, boolean reversed) {
        static Form of(Type type, String pattern) {
            return new Form(type, Pattern.compile(pattern), false);
        }

        static Form reversed(Type type, String pattern) {
            return new Form(type, Pattern.compile(pattern), true);
        }
    }
}
