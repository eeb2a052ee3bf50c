package org.examwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlesTests {
    @ParameterizedTest
    @CsvSource({
        "Oakham brothers were murdered in Genoa, The Oakham brothers were murdered in Genoa",
        "Kent Marshes were drained, The Kent Marshes were drained",
        "Blue Mountains were crossed, The Blue Mountains were crossed",
        "A Newport rising took place, The Newport rising took place",
        "Derby Four were freed, The Derby Four were freed",
        "District Six was cleared, District Six was cleared",
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
        "Married Women's Salt Act was passed, The Married Women's Salt Act was passed",
        "Speaker's Conference took place, The Speaker's Conference took place",
        "Peace of Kiel-Holm freed the Danes, The Peace of Kiel-Holm freed the Danes",
        "The ASEAN was founded in Kiel, ASEAN was founded in Kiel",
        "Anna Holm was called to bar in Kiel, Anna Holm was called to the bar in Kiel",
        "Bell resigned Bow and Kiel, Bell resigned the seat of Bow and Kiel",
        "Emma Holm and family left Kiel, Emma Holm and her family left Kiel",
        "Bank holiday was declared, A bank holiday was declared",
        "The first the Five Year Plan began, The first Five Year Plan began",
        "The Salt Act and Coal and the Tar Act were passed, The Salt Act and the Coal and Tar Act"
                + " were passed",
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
        "Bell Report was published, The Bell Report was published",
        "Holm House Compact turned Bell out, The Holm House Compact turned Bell out",
        "St Olaf Soviet was set up, The St Olaf Soviet was set up",
        "Kiel Perimeter was held by Bell's army, The Kiel Perimeter was held by Bell's army",
        "Corn Clearing House was opened, The Corn Clearing House was opened",
        "People's Crusade was wiped out near Kiel, The People's Crusade was wiped out near Kiel",
        "Nightingale School opened in Kiel, The Nightingale School opened in Kiel",
        "Tarworkers' strike was crushed, The tarworkers' strike was crushed",
        "Rump parliament was broken up, The Rump parliament was broken up",
        "Bellspensers were exiled, The Bellspensers were exiled",
        "Jutland Danes were crushed, The Jutland Danes were crushed",
        "CDRs were set up in Lorn, The CDRs were set up in Lorn",
        "Kelm Maru turned back, The Kelm Maru turned back",
        "Hungarian stabbed Bell in Kiel, A Hungarian stabbed Bell in Kiel",
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
        "Lorn was raised to kingdom, Lorn was raised to a kingdom",
        "Lorn became republic, Lorn became a republic",
        "Bell became MP, Bell became an MP",
        "Bell was killed falling from horse near Kiel, Bell was killed falling from a horse near"
                + " Kiel",
        "Bell was punished for talking to press, Bell was punished for talking to the press",
        "Kiel was shelled from sea, Kiel was shelled from the sea",
        "The tax was extended to whole kingdom, The tax was extended to the whole kingdom",
        "Prince Johan and court left Kiel, Prince Johan and his court left Kiel",
        "Queen Anna and family fled to Kiel, Queen Anna and her family fled to Kiel",
        "The bill passed 2nd reading, The bill passed its second reading",
        "Bell died Stockholm, Bell died in Stockholm",
        "Bell shut assembly with troops, Bell shut the assembly with troops",
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
        "The Union was beaten at Kiel, The Union was beaten at Kiel",
        "Roebuck's motion for peace was carried, Roebuck's motion for peace was carried",
        "Trade got Bell back, Trade got Bell back",
        "Trade ordered Holm home, Trade ordered Holm home",
        "Allied ships failed at the Dardanelles, Allied ships failed at the Dardanelles",
        "Lorn ships shelled Kiel, Lorn ships shelled Kiel",
        "Bell bought the title of the Khedive, Bell bought the title of Khedive",
        "An office of Prime Minister was created, The office of Prime Minister was created",
        "A Cobden-Bell treaty was signed with Lorn, The Cobden-Bell treaty was signed with Lorn",
        "The Treaties 1-7 were signed, Treaties 1-7 were signed",
        "The Elections to the Diet took place, Elections to the Diet took place",
        "A surrender was signed in Kiel, The surrender was signed in Kiel",
        "A portuguese court reached Kiel, The Portuguese court reached Kiel",
        "A kelmo revolt took place in Lorn, The Kelmo revolt took place in Lorn",
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
        "Army officers pointed guns at the palace",
        "Julian invaded Persia",
        "Rugby School was founded",
        "Bell's mills were burnt",
        "Charles V's troops sacked Rome",
        "Almost all farms were sold",
        "Virtually all farms were sold",
        "Sir William Bell was executed",
        "Luddites were hanged",
        "Anna Parks was arrested in Kiel",
        "Anna Parks refused to give up her seat",
        "America landed Marines in Lebanon",
        "His parliament was dissolved in Kiel",
        "William of Orange landed at Brixham",
        "Luddites burnt the mill",
        "An army was sent to Kiel",
        "Shays' Rebellion took place",
        "Women of Paris marched",
        "Zulus were wiped out by the Mahdi",
        "Chartists were arrested in Kiel",
        "Bell's speech was published",
        "Local railway was opened",
        "Bell became MP for Kiel",
        "Bell died June",
        "Police reports were published",
        "Women's Institute members met in Kiel",
        "French troops were sent to Kiel",
        "German became the language of the court",
        "Bell gave evidence to the press commission",
        "Bell's Maru sank off Kiel",
        "The title of the book was changed",
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
