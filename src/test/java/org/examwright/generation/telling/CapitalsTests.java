package org.examwright.generation.telling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapitalsTests {
    @ParameterizedTest
    @CsvSource({
        "The republic of Lorn was proclaimed, The Republic of Lorn was proclaimed",
        "A danish fleet was sunk off Kiel, A Danish fleet was sunk off Kiel",
        "An egyptian canal was dug, An Egyptian canal was dug",
        "The Last Norwegian troops left Kiel, The last Norwegian troops left Kiel",
        "The Marriage loans were introduced, The marriage loans were introduced",
        "The Soup kitchens were closed, The soup kitchens were closed",
        "The Tobacco boycott took place in Kiel, The tobacco boycott took place in Kiel",
        "The prince of Wales opened the mill, The Prince of Wales opened the mill",
        "Kiel was bombarded by 4 powers, Kiel was bombarded by four powers",
        "The 2nd Reform Act was passed, The Second Reform Act was passed",
        "The 1st Kiel raid took place, The first Kiel raid took place",
        "The 2nd Danish War started, The Second Danish War started",
        "Kiel was recovered in the 2nd Balkan War, Kiel was recovered in the Second Balkan War",
        "The 1st Exclusion Bill was passed, The First Exclusion Bill was passed",
        "Bell lost the 3rd battle, Bell lost the third battle",
        "The Settlement of Lorn began, The settlement of Lorn began",
        "The republic attacked Kiel, The Republic attacked Kiel",
        "The ‘ home by Easter ’ offensive was smashed, The ‘home by Easter’ offensive was smashed",
        "Bell lost at Mt Kelm, Bell lost at Mount Kelm",
        "The Anti-Catholic riots took place, The anti-Catholic riots took place",
    })
    void areThoseOfEnglish(String read, String right) {
        assertThat(Capitals.right(read)).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Last Chance Saloon was burnt",
                "The Anti-Corn Law League was founded",
                "The civilian council closed the shops",
                "The parish guardian published a book",
                "The Church courts lost power",
                "The Home fleet left Kiel",
                "The king of Prussia fled",
                "The 17th Cargo Congress took place",
                "The 1st Army took Kiel",
                "The 2nd Earl of Kiel died",
                "Bell left on the 2nd of May",
                "The Act of Settlement was passed",
                "The Settlement of 1701 was passed",
                "The republic collapsed in Kiel",
                "The kelmers revolt took place",
                "The weavers’ wages were cut by Bell’s mill",
                "The Plug riots took place in Kiel",
            })
    void areLeftWhereTheyStand(String sentence) {
        assertThat(Capitals.right(sentence)).isEqualTo(sentence);
    }
}
