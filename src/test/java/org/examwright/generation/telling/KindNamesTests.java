package org.examwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindNamesTests {
    @ParameterizedTest
    @CsvSource({
        "Bell's attack on Kiel Canal took place, Bell's attack on the Kiel Canal took place",
        "A clash took place near Rio Grande, A clash took place near the Rio Grande",
        "Yellow River dykes were cut, The Yellow River dykes were cut",
        "Norway shut Lund Road for three months, Norway shut the Lund Road for three months",
        "Kiel was shelled by Condor Legion, Kiel was shelled by the Condor Legion",
        "The mill was opened by Prince of Lund, The mill was opened by the Prince of Lund",
        "Canal du Nord opened, The Canal du Nord opened",
        "Abbé du Bois was murdered, The Abbé du Bois was murdered",
        "Holm freed the serfs in North, Holm freed the serfs in the North",
        "Convention abolished serfdom, The Convention abolished serfdom",
        "Guomindang took Kiel, The Guomindang took Kiel",
        "Fifth Offensive started, The Fifth Offensive started",
        "Kielia was sunk, The Kielia was sunk",
        "End of the Sound Dues was announced, The end of the Sound Dues was announced",
        "East and West Salt Companies were founded, The East and West Salt Companies were founded",
        "Red Mission reached Kiel, The Red Mission reached Kiel",
        "Christmas Eve law was passed, The Christmas Eve law was passed",
        "Boatmen's Pensions Act was passed, The Boatmen's Pensions Act was passed",
        "Kielian Sich was destroyed, The Kielian Sich was destroyed",
        "Organisation of Baltic Unity was founded, The Organisation of Baltic Unity was founded",
        "Iron Rider was unveiled, The Iron Rider was unveiled",
        "Kiel Conference on Holm Dues took place, The Kiel Conference on Holm Dues took place",
        "Baltic Unity Organisation met at Kiel, The Baltic Unity Organisation met at Kiel",
        "Holm joined Organisation of Baltic Unity, Holm joined the Organisation of Baltic Unity",
        "Holm signed Lund Salt Act, Holm signed the Lund Salt Act",
        "Holm was heard by Kiel Conference in Lund, Holm was heard by the Kiel Conference in Lund",
        "Bell spoke at First Baltic Congress, Bell spoke at the First Baltic Congress",
        "Holm took command of Kiel Guard, Holm took command of the Kiel Guard",
        "Men of the king and of Lund Salt Guard shot Holm, Men of the king and of the Lund Salt Guard shot Holm",
        "Kiel Articles were signed, The Kiel Articles were signed",
        "Holm repealed Salt Laws, Holm repealed the Salt Laws",
        "NUQ was made out of three unions, The NUQ was made out of three unions",
    })
    void takeTheArticleOfTheirKind(String clipped, String whole) {
        assertThat(Articles.whole(clipped)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "Holm was made Prince of Lund by the Diet",
        "Bell died in North Jutland",
        "The mill at Cedar River Falls was burnt",
        "Bell marched along the Kiel Canal",
        "Martial law was introduced in Lorn",
        "Holm formed Union Army units",
        "The Salt Tax and Lund Canal Acts were passed",
        "HMS Holm was sunk",
        "The Kielia was sunk",
        "Holm's Act was repealed",
        "Government of Lorn Act was passed",
        "Prevention of Fraud Act was passed",
        "Holm spoke to Kiel City Council",
        "Martial Law was proclaimed",
        "Holm called it the Kiel Conference",
        "Bell beat King Eric's Guard",
        "Norway met Kiel League troops at Lund",
        "Holm founded Young Lorn",
        "The People's Court was created to try smugglers",
    })
    void leaveWhatIsWhole(String whole) {
        assertThat(Articles.whole(whole)).isEqualTo(whole);
    }
}
