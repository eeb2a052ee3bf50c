package org.examwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TooManyArticlesTests {
    @ParameterizedTest
    @CsvSource({
        "Karl Holm became the King of Lorn, Karl Holm became King of Lorn",
        "Bell was elected the KLC president, Bell was elected KLC president",
        "A Danish flu killed 5000 in Kiel, Danish flu killed 5000 in Kiel",
        "A civil registration of births began in Kiel, Civil registration of births began in Kiel",
        "Bell and Holm passed the Catholic Emancipation, Bell and Holm passed Catholic Emancipation",
        "A special salt status ended in Kiel, The special salt status ended in Kiel",
        "A secret Kiel treaty was signed, The secret Kiel treaty was signed",
        "The Bread riots took place in Kiel, Bread riots took place in Kiel",
    })
    void areTakenAway(String stray, String whole) {
        assertThat(Capitals.right(Articles.whole(stray))).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "Bell became the first president",
        "Bell became the head of the junta",
        "The King of Lorn became the leader of the League",
        "A flu vaccine was found in Kiel",
    })
    void stayWhereTheyBelong(String whole) {
        assertThat(Capitals.right(Articles.whole(whole))).isEqualTo(whole);
    }
}
