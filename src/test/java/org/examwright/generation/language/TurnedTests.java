package org.examwright.generation.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TurnedTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Guild and Company brought 1,000 mostly unpaid weavers to Lyon | 1,000 mostly"
                        + " unpaid weavers were brought to Lyon by the Guild and Company",
                "Hall cut all road and rail links to West Kent |"
                        + " All road and rail links to West Kent were cut by Hall",
                "A bomb at the Old Mill killed four girls |"
                        + " Four girls were killed by a bomb at the Old Mill",
                "Ann Hall allowed 200 weavers to sell their cloth |"
                        + " 200 weavers were allowed by Ann Hall to sell their cloth",
                "Eric the Red attacked the Danes | The Danes were attacked by Eric the Red",
                "A spy sent by Moor murdered Peter Hall in Leeds | Peter Hall was murdered in Leeds"
                        + " by a spy sent by Moor",
                "John Moor attacked Ann Hall in ‘Bread’ | Ann Hall was attacked by John Moor in"
                        + " ‘Bread’",
                "Ann Hall set up a committee on corn | A committee on corn was set up by Ann Hall",
                "The Corn League was founded by Ann Hall and John Moor in Leeds |"
                        + " Ann Hall and John Moor founded the Corn League in Leeds",
                "Danish ships attacked the Holm fleet | The Holm fleet was attacked by Danish ships",
                "Police beat the weavers of Kell | The weavers of Kell were beaten by police",
            })
    void tellsTheSameTheOtherWayAbout(String one, String other) {
        assertThat(Turned.of(one)).contains(other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An ambush on Moor killed five of his guards",
                "The Corn Times started printing the Moor Papers",
                "Ann Hall gave the weavers bread",
                "Ann Hall became mayor of Leeds",
                "Ann Hall ordered the weavers to go home",
                "Ann Hall formed a league that sold corn",
                "The mill was closed",
                "Danish ships killed 19 in a bombardment of Kell",
                "Weavers rose in Leeds",
            })
    void leavesWhatIsNotPlainlyDoneToSomething(String sentence) {
        assertThat(Turned.of(sentence)).isEmpty();
    }
}
