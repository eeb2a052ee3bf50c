package org.examwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlesTests {
    @ParameterizedTest
    @CsvSource({
        "Oakham brothers were murdered in Genoa, The Oakham brothers were murdered in Genoa",
        "Kent Marshes were drained, The Kent Marshes were drained",
        "A Newport rising took place, The Newport rising took place",
        "Tuileries were stormed, The Tuileries were stormed",
        "Dalai Lama fled, The Dalai Lama fled",
        "Pope crowned Charles, The Pope crowned Charles",
        "The Perpetual Peace took place, The Perpetual Peace was made",
        "The Declaration of Rights of Man was issued, The Declaration of the Rights of Man was"
                + " issued",
        "A Montagu declaration was issued, The Montagu declaration was issued",
        "The Communal Award took place, The Communal Award was made",
        "Academy of Crafts was opened, The Academy of Crafts was opened",
        "Plug riots took place, The Plug riots took place",
        "An Ayton truce was signed, The Ayton truce was signed",
        "The republic was declared in Kiel, A republic was declared in Kiel",
        "Hicks were wiped out by the Mahdi, Hicks was wiped out by the Mahdi",
        "Petrov Mission left, The Petrov Mission left",
        "Weavers' Housing Act was passed, The Weavers' Housing Act was passed",
        "Delft Bakers' shop was opened, The Delft Bakers' shop was opened",
        "Holm-Kiel railway was opened, The Holm-Kiel railway was opened",
        "Statutes of Kiel were ratified, The Statutes of Kiel were ratified",
        "Harvest Day speech launched the Crusade for Wool, The Harvest Day speech launched the"
                + " Crusade for Wool",
        "A Nana Holm rising took place, The Nana Holm rising took place",
        "Kiel petition was ignored by the king, The Kiel petition was ignored by the king"
    })
    void givesANameOfSeveralItsArticle(String clipped, String whole) {
        assertThat(Articles.whole(clipped)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "The Kent Marshes were drained",
        "Danish troops took Kiel",
        "Bell's mills were burnt",
        "Charles V's troops sacked Rome",
        "Almost all farms were sold",
        "Virtually all farms were sold",
        "Sir William Bell was executed",
        "Luddites were hanged",
        "Anna Parks was arrested in Kiel",
        "Anna Parks refused to give up her seat",
        "William of Orange landed at Brixham",
        "Luddites burnt the mill",
        "An army was sent to Kiel",
        "Shays' Rebellion took place",
        "Women of Paris marched",
        "Zulus were wiped out by the Mahdi",
        "Chartists were arrested in Kiel",
        "Bell's speech was published",
        "Local railway was opened"
    })
    void leavesWhatIsWhole(String whole) {
        assertThat(Articles.whole(whole)).isEqualTo(whole);
    }
}
