package org.examwright.generation.choice.debates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.generation.choice.ChoicePattern;
import org.examwright.generation.distractors.Nearness;
import org.examwright.generation.distractors.Rival;
import org.examwright.generation.distractors.Sheet;
import org.examwright.generation.facts.Ground;
import org.examwright.generation.facts.View;
import org.examwright.generation.language.Dates;
import org.examwright.generation.language.Words;
import org.examwright.generation.writing.Candidate;
import org.examwright.generation.writing.Card;
import org.examwright.generation.writing.Difficulties;
import org.examwright.generation.writing.Pen;
import org.examwright.generation.writing.Supply;
import org.examwright.generation.writing.Written;
import org.examwright.knowledge.Statement;
import org.examwright.questions.Proof;

/**
 * M28: Which fact best supports the view that {claim}? Wrong answers are facts that the notes bring
 * against the view (P4); and the other way round.
 */
final class FactForView extends ChoicePattern {
    private static final int LONGEST = 130;
    private static final Pattern LEANING =
            Pattern.compile(
                    "(?i)[:;]|\\b(he|him|she|it|they|them|this|these|those|such|both|historians?|said|nobody|nothing|neither|impossible|many|several|often|nearly|various|quite|every|everyone|all|none|only|never|always|entirely)\\b|^(his|her|its|their)\\b");
    private static final Pattern ABSOLUTE =
            Pattern.compile("(?i)\\b(every|all|only|always|never|none|entirely)\\b");
    private static final Pattern OWNER = Pattern.compile("\\b(his|her|its|their)\\b");
    private static final double TOO_LIKE = 0.5;

    FactForView() {
        super("M28");
    }

    @Override
    public Card card() {
        return Card.choice(
                "Which of these facts best supports (most weakens) the view that {claim}?",
                "a view with a fact on one side and two or more on the other",
                "facts that the notes bring for the other side",
                Proof.Tier.P4);
    }

    @Override
    public Supply supply(Ground ground) {
        List<Candidate> candidates = new ArrayList<>();
        for (View view : ground.views()) {
            if (ABSOLUTE.matcher(view.sentence()).find()) {
                continue;
            }
            view.favour().forEach(point -> add(candidates, ground, view, point, true));
            view.against().forEach(point -> add(candidates, ground, view, point, false));
        }
        return Supply.of(candidates, "no view has facts for it and facts against it");
    }

    private void add(
            List<Candidate> candidates, Ground ground, View view, Statement point, boolean favour) {
        if (standsAlone(point)) {
            candidates.add(
                    new Candidate(
                            point.text(),
                            point.id(),
                            point.topics(),
                            point.themes(),
                            null,
                            null,
                            0.4,
                            pen -> write(ground, view, point, favour, pen)));
        }
    }

    /** One fact in one sentence that points at nothing outside it. */
    private static boolean standsAlone(Statement point) {
        return point.text().length() <= LONGEST
                && !LEANING.matcher(point.text()).find()
                && !ownsUnnamed(point.text());
    }

    /** "With his death …": nobody is named before it. */
    private static boolean ownsUnnamed(String text) {
        Matcher owner = OWNER.matcher(text);
        return owner.find()
                && Words.tokens(text.substring(0, owner.start())).stream()
                        .skip(1)
                        .noneMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }

    private Written write(Ground ground, View view, Statement key, boolean favour, Pen pen) {
        String claim = ground.casing().inside(view.sentence()) + span(view);
        List<String> stems =
                favour
                        ? List.of(
                                "Which of these facts best supports the view that " + claim + "?",
                                "Which fact would best support the claim that " + claim + "?")
                        : List.of(
                                "Which of these facts most weakens the view that " + claim + "?",
                                "Which fact would best challenge the claim that " + claim + "?");
        List<Rival> rivals =
                (favour ? view.against() : view.favour())
                        .stream()
                                .filter(
                                        other ->
                                                standsAlone(other)
                                                        && Words.likeness(other.text(), key.text())
                                                                < TOO_LIKE)
                                .map(other -> rival(key, other, favour))
                                .toList();
        String told = "The notes bring this " + (favour ? "for" : "against") + " the view.";
        for (String stem : pen.shuffled(stems)) {
            Optional<Written> asked =
                    asked(
                            new Ask(
                                    composition(ground, key),
                                    stem,
                                    new Sheet.Key(key.text(), told, key.evidence())),
                            rivals,
                            Difficulties.knownBy(0.4).grain(0).facts(1).task(0.6),
                            pen);
            if (asked.isPresent()) {
                return asked.get();
            }
        }
        return TOO_FEW;
    }

    private static String span(View view) {
        int[] years = view.named();
        return years == null ? "" : " in " + Dates.span(years[0], years[1]);
    }

    private static Rival rival(Statement key, Statement other, boolean favour) {
        return Rival.proven(
                Proof.Tier.P4,
                other.text(),
                favour
                        ? "This speaks against the view, not for it."
                        : "This speaks for the view, not against it.",
                Nearness.of(
                        "other side",
                        0.6,
                        0.6,
                        false,
                        0.5,
                        Nearness.alike(key.text().length(), other.text().length())),
                other,
                key);
    }
}
