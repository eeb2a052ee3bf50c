package org.examwright.generation.shortanswer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnYearTests {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "Two guards were to enforce the Edict of 1788., Two guards, true",
        "The Edict of 1788 was read in Paris., The Edict, false",
        "Two guards came in the spring of 1788., Two guards, false",
        "Two guards came in May of 1788., Two guards, false",
        "'In 1789 two guards enforced the Edict of 1788.', Two guards, false",
    })
    void doesNotDateADeedByTheYearOfALawThatItNames(String quote, String subject, boolean is) {
        assertThat(OwnYear.isOfAName(quote, subject)).isEqualTo(is);
    }
}
