package org.examwright.generation.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.examwright.generation.language.Clause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Lorn Council effectively became the government of Lorn",
                "The Lorn Rising activated the forces opposed to the regime",
                "Enemies of Peel were gaining ground",
                "Lorn was transformed",
                "The League included members of different faiths",
                "Hunger gripped the towns of Lorn",
                "A spy plane was shot down over Lorn",
                "A U-2 photographed missile sites",
                "Adair's men put up barbed wire",
                "James Peel sent children to march",
                "Peasants attacked state barns along the Sarn",
                "Miners and dockers rioted over the price of bread",
                "Lorn offered aid to Kell",
                "Adair's New Plan controlled tolls and reduced the debt",
                "The Mill Scheme gave 2,000 men work",
                "The Four Year Plan missed its targets",
                "Coal nearly doubled",
            })
    void isNotWhatCameByDegreesOrOftenOrAnywhere(String label) {
        assertThat(isOne(label)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Lorn Council became the government of Lorn",
                "A committee on civil rights was set up by Adair",
                "An armistice was signed in Lorn",
                "Adair's men put up barbed wire in Kell",
                "A famine killed millions along the Sarn",
                "Peel sent troops to Kell",
                "Hardliners led a coup",
                "Adair was arrested",
                "A bomb killed Adair",
                "Peasants attacked state barns in Kell",
                "Lorn offered Kell a treaty",
                "The Mill Act ended night work",
                "The Adair Plan was introduced",
            })
    void isWhatHappenedOnceAtOneTime(String label) {
        assertThat(isOne(label)).isTrue();
    }

    private static boolean isOne(String label) {
        return Moment.isOne(label, Clause.of(label).orElseThrow());
    }
}
