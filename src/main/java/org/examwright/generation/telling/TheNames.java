package org.examwright.generation.telling;

import java.util.List;
import java.util.regex.Pattern;

/** Names that English never uses without "the", wherever they stand in a sentence. */
final class TheNames {
    /** What shows that a name has ended, and is not the first word of a longer one. */
    private static final String ENDS =
            "(?=$|,| (?:in|on|at|by|to|from|with|for|after|before|and|was|were|had|as|under|against|of"
                    + "|into|off|near|over|about|beyond|\\p{Ll}{2,}ed|beat|took|won|lost|fled|rose|fell|left"
                    + "|broke|made|sent|led|fought|gave|cut|held|drove|came|went|began|burnt|shot|got)\\b)";

    /** Behind these words a name stands by itself. */
    private static final String BEFORE =
            "(?:to|in|from|into|across|through|by|over|at|on|near|along|beyond|with|against|under"
                    + "|between|upon|towards|and|shut|took|lost|held|bought|beat|fought|drove|sent|won"
                    + "|(?!called|named|formed|founded|created|established|raised|launched|elected|appointed|crowned|proclaimed|declared)\\p{Ll}{2,20}ed)";

    private static final String PLACES =
            "Bahamas|Netherlands|Philippines|Maldives|Dardanelles|Balkans|Alps|Pyrenees|Azores"
                    + "|Hebrides|Urals|Carpathians|Falklands|Midlands|Highlands|Rhineland|Ruhr|Saar"
                    + "|Sudetenland|Transvaal|Punjab|Caucasus|Crimea|Hague|Vatican|Kremlin|Andes|Himalayas"
                    + "|Rockies|Ardennes|Vosges|Apennines|Vendée|Levant|Bosphorus|Bosporus|Hellespont"
                    + "|Rhine|Danube|Volga|Vistula|Elbe|Oder|Loire|Seine|Thames|Nile|Ganges|Indus|Yalu"
                    + "|Yangtze|Marne|Somme|Ebro|Tagus|Piave|Isonzo|Atlantic|Pacific|Mediterranean"
                    + "|Baltic|United (?:States|Provinces|Nations|Kingdom)|Papal States|Low"
                    + " Countries|(?!The )\\p{Lu}\\p{Ll}+ Union|Holy Land|(?:Straits?|Gulf|Bay|Isle) of \\p{Lu}\\p{Ll}+";

    private static final String PEOPLES =
            "Scots|Greeks|Turks|Italians|Germans|Austrians|Russians|Prussians|Poles|Czechs|Slovaks"
                    + "|Serbs|Croats|Bulgarians|Romanians|Hungarians|Magyars|Danes|Swedes|Finns"
                    + "|Norwegians|Belgians|Spaniards|Americans|Canadians|Australians|Mexicans"
                    + "|Egyptians|Ottomans|Persians|Mongols|Normans|Saxons|Vikings|Franks|Aztecs|Incas"
                    + "|Boers|Byzantines|Seljuks|Castilians|Venetians|Burgundians|Bretons|Flemings"
                    + "|Yorkists|Lancastrians|Jesuits|Templars|Allies|(?:English|French|Dutch|British"
                    + "|Irish|Welsh|Portuguese|Japanese|Chinese|Swiss)(?!,| and )";

    /** Bodies and buildings of one name: "Falange", "Alcázar", "New York Times". */
    private static final String ONE_OF_A_NAME =
            "Falange|Fronde|Gestapo|Stasi|Okhrana|Reichstag|Reichswehr"
                    + "|Bundestag|Wehrmacht|Luftwaffe|Freikorps|Volkssturm|Duma|Sejm|Cortes|Porte|Wafd"
                    + "|Vi[eê]t ?(?:minh|cong|Minh|Cong)|Khmer Rouge|Taliban|Risorgimento"
                    + "|Anschluss|Kulturkampf|Alc[aá]zar|Bastille|Maze|Louvre|Escorial|Alhambra|Colosseum|Tuileries"
                    + "|Carlists|Falangists|(?:\\p{Lu}\\p{L}+ ){1,2}(?:Times|Post|Herald|Tribune|Telegraph|Gazette)";

    /** Bodies that are called by their initials, letter by letter. */
    private static final String BODIES =
            "SAS|IRA|INLA|RUC|SADF|UVF|UDA|UFF|CIA|FBI|SS|SA|ANC|PAC|PLO|KPD|SPD|SED|CDU|PCI|PSI|PNF"
                    + "|CCP|KMT|GMD|PLA|PRC|ROK|DPRK|ARVN|NLF|NVA|OAS|FLN|BBC|TUC|ILP|UN|EU|EEC|USA|USSR|US"
                    + "|UK|GDR|FRG|KKK|NAACP|BEF|RAF|WSPU|NUWSS|SDLP|DUP|UUP";

    /** One of its kind in a state: "in ROK army", "by British government". */
    private static final String OF_A_STATE =
            "(?:\\p{Lu}{2,5}|\\p{Lu}\\p{Ll}+(?:ish|ian|ean|ese|can|man|ch|ek))"
                    + " (?:army|navy|government|parliament|court|constitution|embassy|throne|crown"
                    + "|president|economy|fleet|delegation|leadership)";

    /** Holders of an office that stand for it with a capital: "a row with Pope started". */
    private static final String HOLDERS =
            "(?:Pope|Kaiser|Tsar|Sultan|Emperor|King|Queen|Shah|Dauphin|Khedive|Crown|Commons|Lords"
                    + "|Senate|Treasury|Church|Diet|Porte)(?=$|,| \\p{Ll})";

    /** Names of persons in two common words: "Black Prince", "Old Pretender", "Younger Pitt". */
    private static final String BY_NAMES =
            "(?:(?:Black|Boy|Child|Citizen|Crown|Great|Grand|Iron|Kingmaker|Lion|Lord|Mad|Old|Prince|Red"
                    + "|Sailor|Sun|Virgin|White|Winter|Young)"
                    + " (?:Prince|Princess|King|Queen|Duke|Chancellor|Pretender|Elector|Dauphin"
                    + "|Protector|Regent|Emperor|Lieutenant|Turk|Khan|Mogul)|(?:Younger|Elder)"
                    + " \\p{Lu}\\p{Ll}+|Governor-General|Captain-General)(?=$|,| \\p{Ll})";

    private static final List<Pattern> INSIDE =
            List.of(
                    inside(BEFORE + "|of", PLACES + "|" + OF_A_STATE, ENDS),
                    inside(
                            "to|by|with|without|against|from|over|beat|met|fought|drove|(?!called|named|many|some)\\p{Ll}{2,20}ed",
                            PEOPLES,
                            ENDS),
                    inside("to|by|with|against|from|over|in|under", BODIES, ENDS),
                    inside(
                            "to|by|with|against|from|over|in|under|of|and|at|merged|joined|banned|stormed|left|dissolved|entered|outside",
                            ONE_OF_A_NAME,
                            ENDS),
                    inside("to|by|with|against|from|over|under", HOLDERS + "|" + BY_NAMES, ""));

    private static final List<Pattern> FIRST =
            List.of(
                    Pattern.compile("^(?=(?:" + PLACES + ") (?:was|were) )"),
                    Pattern.compile("^(?=(?:" + PEOPLES + "|" + BODIES + ")" + ENDS + ")"),
                    Pattern.compile(
                            "^(?!The |An? |Vietm|Vietc)(?=(?:" + ONE_OF_A_NAME + ")" + ENDS + ")"),
                    Pattern.compile("^(?=" + BY_NAMES + ")"));

    private TheNames() {}

    /** Looks first for the capital and last, as it takes longest, at what stands before it. */
    private static Pattern inside(String before, String names, String ends) {
        return Pattern.compile(
                "(?=\\p{Lu})(?=(?:" + names + ")" + ends + ")(?<= (?:" + before + ") )");
    }

    /** The sentence with the articles of such names. */
    static String told(String sentence) {
        String text = sentence;
        for (Pattern first : FIRST) {
            text = first.matcher(text).replaceFirst("The ");
        }
        for (Pattern inside : INSIDE) {
            text = inside.matcher(text).replaceAll("the ");
        }
        return text;
    }
}
