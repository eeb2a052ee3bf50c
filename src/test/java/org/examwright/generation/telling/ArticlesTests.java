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
        "Holm Amendment was scrapped, The Holm Amendment was scrapped",
        "Bank holiday was declared, A bank holiday was declared",
        "Red Army reached Kiel, The Red Army reached Kiel",
        "People's Charter was published, The People's Charter was published",
        "Kiel Working Men's Association was founded, The Kiel Working Men's Association was"
                + " founded",
        "Northern Star was launched in Kiel, The Northern Star was launched in Kiel",
        "Black Hand was formed, The Black Hand was formed",
        "Alster bridge at Kiel was opened, The Alster bridge at Kiel was opened",
        "Malmo naval mutiny was put down, The Malmo naval mutiny was put down",
        "Weeping Gate riots took place, The Weeping Gate riots took place",
        "Danish ‘Great Programme’ was approved, The Danish ‘Great Programme’ was approved",
        "Grand Dauphin died in Kiel, The Grand Dauphin died in Kiel",
        "NUQSS was formed in Kiel, The NUQSS was formed in Kiel",
        "The Kell guilds acted as a union, The Kell guilds acted as a union",
        "Adair was shot as enemy of Kell, Adair was shot as an enemy of Kell",
        "General Holm died in air crash in Kiel, General Holm died in an air crash in Kiel",
        "The JFK was shot, JFK was shot",
        "The Baltic Salt Law and the Tar Statute was passed, The Baltic Salt Law and the Tar Statute"
                + " were passed",
        "Solemn League and Covenant was signed, The Solemn League and Covenant was signed",
    })
    void givesOneOfItsKindItsArticle(String clipped, String whole) {
        assertThat(Articles.whole(clipped)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "Holm fled to Bahamas, Holm fled to the Bahamas",
        "The junta removed captain-general, The junta removed the captain-general",
        "The congress declared independence of Kiel, The congress declared the independence of Kiel",
        "Bell won election narrowly in Kiel, Bell won the election narrowly in Kiel",
        "Holm shut Straits of Tiran, Holm shut the Straits of Tiran",
        "Bell attacked Hai Rui play, Bell attacked the Hai Rui play",
        "Holm signed constitution taking in Kiel, Holm signed a constitution taking in Kiel",
        "Salt taxes were collected without budget, Salt taxes were collected without a budget",
        "The League condemned Denmark as aggressor, The League condemned Denmark as an aggressor",
        "The Guard was set up by Act, The Guard was set up by an Act",
        "The Guard was wound up by the Act of Parliament, The Guard was wound up by Act of"
                + " Parliament",
    })
    void givesOneToWhatStandsBehindTheVerb(String clipped, String whole) {
        assertThat(Articles.whole(clipped)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "The Mississippi passed the first Black Codes, Mississippi passed the first Black Codes",
        "The Salt and the Tar Commission was created, The Salt and Tar Commission was created",
        "The Corrupt and the Illegal Acts were passed, The Corrupt and Illegal Acts were passed",
        "The Catholic Emancipation took place, Catholic Emancipation was granted",
        "A property qualification for burghers was abolished, The property qualification for"
                + " burghers was abolished",
        "A Danish mission in Kiel was burned, The Danish mission in Kiel was burned",
        "A Kiel bus boycott took place, The Kiel bus boycott took place",
        "A Jutland stamped-paper rising took place, The Jutland stamped-paper rising took place",
        "A Danish question was raised at the Congress of Kiel, The Danish question was raised at"
                + " the Congress of Kiel",
        "The The Weavers' Decrees were passed, The Weavers' Decrees were passed",
        "The the army removed Bell, The army removed Bell",
        "The so-called the Long Revolution began, The so-called Long Revolution began",
        "The SEATO was formed, SEATO was formed",
        "A Danish court reached Kiel, The Danish court reached Kiel",
        "A siege of Kiel began, The siege of Kiel began",
        "A Bell Holm II rebellion took place, The Bell Holm II rebellion took place",
    })
    void takesAwayOneTooMany(String clipped, String whole) {
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
        "Local railway was opened",
        "Marriage loans were introduced",
        "Soup kitchens were closed",
        "Home Rule became law",
        "Free Trade was introduced",
        "Thomas Bell was founded guilty",
        "Captain Bell was shunned by his neighbours",
        "Bloody Sunday was banned from the calendar",
        "Holm took Bell prisoner in Kiel",
        "Bell became Chief Minister of Denmark",
        "Jane Seymour married the King",
        "Holm was held in Kiel prison",
        "The Treasury and the Salt Commission were abolished",
        "A bomb was thrown at Holm",
        "Bell took possession of Kiel"
    })
    void leavesWhatIsWhole(String whole) {
        assertThat(Articles.whole(whole)).isEqualTo(whole);
    }
}
