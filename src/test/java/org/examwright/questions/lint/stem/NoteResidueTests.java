package org.examwright.questions.lint.stem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.questions.lint.Written.findings;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F1: what was left of notes. */
class NoteResidueTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "the tax → a revolt",
                "the tax => a revolt",
                "the tax <- a revolt",
                "• the tax was raised",
                "- the tax was raised",
                "the tax & the tithe",
                "the tax was raised!!",
                "the tax was raised?!",
                "the tax was raised, 3 of 24",
                "the tax was raised, Slide 12",
                "the tax was raised by 5.5 Adair",
                "the tax was raised, page 7",
                "the tax was was raised",
                "The the tax was raised",
                "the gov'nment raised the tax",
                "the gov’nment raised the tax",
                "the tax was raised w/o cause",
                "the tax was n/a",
                "the brght tax was raised by the dkt",
                "the tax was raised 3times",
                "the tax was raised by the govt",
                "the tax, etc, was raised",
                "the tax (and the tithe was raised",
            })
    void findsAMarkOfNotes(String residue) {
        assertThat(findings("F1", "What happened? | *" + residue + " | Peace came | Rain fell"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The tax was raised in 1789, on 3 May, by 12 per cent",
                "The king’s well-known tax - a tithe - was raised",
                "The 5th army lost 12km of land at 7am",
                "The tax that that king had had raised",
                "At 3 o’clock the city's gates were opened",
                "At 2.30 Adair lost 5.5 per cent",
                "A loaf cost 3.5 Reichsmarks and 2.1 US dollars",
                "An earthquake of 7.9 Mw struck Kell",
                "A tax (of 1789) was raised",
            })
    void letsPlainWordsPass(String plain) {
        assertThat(findings("F1", "What happened? | *" + plain + " | Peace came | Rain fell"))
                .isEmpty();
    }
}
