package org.examwright.questions.lint.options;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.examwright.questions.Finding;
import org.examwright.questions.Proof;
import org.examwright.questions.lint.item.Item;
import org.examwright.questions.lint.item.Rule;
import org.examwright.questions.text.Dates;
import org.examwright.questions.text.Period;
import org.examwright.questions.text.Quantity;
import org.jspecify.annotations.Nullable;

/** F18: a distractor that is right too, or that nothing shows to be wrong. */
final class MoreThanOneCorrect implements Rule {
    private static final BigDecimal TOO_NEAR = new BigDecimal("0.1");
    private static final Pattern AMOUNT =
            Pattern.compile(
                    "\\bhow (?:many|much)\\b|\\bwhat"
                            + " (?:share|proportion|percentage|number|part)\\b",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public List<Finding> check(Item item) {
        if (!item.offersChoice()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        boolean proofs = item.distractors().stream().anyMatch(d -> d.option().falsity() != null);
        for (Item.Choice distractor : item.distractors()) {
            String because = right(item, distractor);
            if (because != null) {
                findings.add(
                        Item.error(
                                "F18",
                                distractor.pointer(),
                                because,
                                "Replace it by an answer that is plainly wrong"));
            } else if (proofs && !proven(distractor)) {
                findings.add(
                        Item.error(
                                "F18",
                                distractor.pointer(),
                                "Nothing shows that this option is wrong",
                                "Cite the words that rule it out, or replace it"));
            }
        }
        if (findings.isEmpty() && !proofs) {
            return List.of(
                    Item.skipped(
                            "F18",
                            item.lexicon().known()
                                    ? "No option says why it is wrong, and the notes make no claim"
                                            + " that settles it"
                                    : "Whether an option is right too could not be looked up"
                                            + " without a course"));
        }
        return findings;
    }

    /** Checked by hand needs no quotation; every other proof rests on words of the notes. */
    private static boolean proven(Item.Choice distractor) {
        Proof proof = distractor.option().falsity();
        return proof != null && (proof.tier() == Proof.Tier.P5 || !proof.evidence().isEmpty());
    }

    private static @Nullable String right(Item item, Item.Choice distractor) {
        for (Item.Choice key : item.keys()) {
            if (same(key, distractor) || item.lexicon().aliases(key.text(), distractor.text())) {
                return "This option is the right answer by another name";
            }
            String close = close(item, key, distractor);
            if (close != null) {
                return close;
            }
            if (item.lexicon()
                    .alsoRight(
                            item.stem(), item.question().form(), key.text(), distractor.text())) {
                return "By the notes this option is right too";
            }
        }
        return null;
    }

    private static boolean same(Item.Choice key, Item.Choice distractor) {
        return plain(key).equals(plain(distractor));
    }

    private static String plain(Item.Choice choice) {
        return choice.text()
                .raw()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(?:the|an?) ", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static @Nullable String close(Item item, Item.Choice key, Item.Choice distractor) {
        boolean amount = AMOUNT.matcher(item.stem().raw()).find();
        Period right = amount ? null : Dates.parse(key.text().raw());
        Period wrong = amount ? null : Dates.parse(distractor.text().raw());
        if (right != null && wrong != null) {
            return right.overlaps(wrong) ? "This option overlaps with the right answer" : null;
        }
        Quantity one = Quantity.parse(key.text().raw());
        Quantity other = Quantity.parse(distractor.text().raw());
        if (one == null || other == null || one.ordinal() || other.ordinal()) {
            return null;
        }
        boolean near =
                one.unit().equals(other.unit())
                        && one.value()
                                        .subtract(other.value())
                                        .abs()
                                        .compareTo(one.value().abs().multiply(TOO_NEAR))
                                <= 0;
        return near ? "This number is within a tenth of the right answer" : null;
    }
}
