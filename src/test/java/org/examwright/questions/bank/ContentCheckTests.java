package org.examwright.questions.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.platform.Json;
import org.examwright.platform.ProblemException.Fault;
import org.examwright.questions.bank.checking.ContentCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentCheckTests {
    private static final String OPTIONS =
            "[{'id':'a','text':'Orlov','correct':true},{'id':'b','text':'Lvov'}]";

    @Test
    void acceptsTheLeastThatAQuestionCanBe() {
        assertThat(faults("{'type':'MULTIPLE_CHOICE','stem':'Who?','options':" + OPTIONS + "}"))
                .isEmpty();
        assertThat(faults("{'type':'ESSAY','stem':'How far did it change?','marks':20}")).isEmpty();
        assertThat(faults("{'type':'DESCRIPTION','stem':'Read this first.'}")).isEmpty();
        assertThat(
                        faults(
                                "{'type':'ORDERING','stem':'Put in"
                                        + " order','options':[{'id':'a','text':'One'},{'id':'b','text':'Two'}]}"))
                .isEmpty();
        assertThat(
                        faults(
                                "{'type':'MATCHING','stem':'Match','options':[{'id':'a','text':'One'}],'prompts':[{'id':'1','text':'Eins','match':'a'}]}"))
                .isEmpty();
        assertThat(
                        faults(
                                "{'type':'SHORT_ANSWER','stem':'Name"
                                        + " one','markScheme':{'points':[{'marks':1,'text':'Orlov'}]}}"))
                .isEmpty();
    }

    @Test
    void wantsToKnowWhereAnExtractComesFrom() {
        var passage =
                "{'sourceId':'0199f3a1-2d3e-7f40-8b5c-6d7e8f9a0b1c','sourceVersion':1,'line':1,"
                        + "'start':0,'end':2,'quote':'We'}";
        var other = passage.replace("0b1c", "0b1d");
        var whole = "{'title':'A letter','provenance':'A letter of 1905','passages':[%s]}";

        assertThat(extracts(whole.formatted(passage))).isEmpty();
        assertThat(extracts(whole.formatted(""))).containsExactly("/extracts/0/passages");
        assertThat(extracts(whole.formatted(passage + "," + other)))
                .containsExactly("/extracts/0/passages");
        assertThat(extracts("{'passages':[" + passage + "]}"))
                .containsExactly("/extracts/0/title", "/extracts/0/provenance");
        assertThat(extracts("null")).containsExactly("/extracts/0");
    }

    private static List<String> extracts(String extract) {
        return faults("{'type':'ESSAY','stem':'What?','extracts':[" + extract + "]}").stream()
                .map(Fault::pointer)
                .toList();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/stem                  | text-missing         | {'type':'ESSAY','stem':' '}",
                "/marks                 | marks-not-positive   |"
                        + " {'type':'ESSAY','stem':'Why?','marks':0}",
                "/marks                 | marks-not-positive   |"
                        + " {'type':'ESSAY','stem':'Why?','marks':-1}",
                "/marks                 | marks-too-fine       |"
                        + " {'type':'ESSAY','stem':'Why?','marks':0.123456}",
                "/marks                 | marks-too-many       |"
                        + " {'type':'ESSAY','stem':'Why?','marks':1e400}",
                "/marks                 | marks-too-fine       |"
                        + " {'type':'ESSAY','stem':'Why?','marks':1e-400}",
                "/options/1/id          | repeated-id          |"
                        + " {'type':'MULTIPLE_CHOICE','stem':'Who?','options':[{'id':'a','text':'O','correct':true},{'id':'a','text':'L'}]}",
                "/options               | no-key               |"
                        + " {'type':'MULTIPLE_CHOICE','stem':'Who?','options':[{'id':'a','text':'O'},{'id':'b','text':'L'}]}",
                "/options               | too-few-options      |"
                        + " {'type':'MULTIPLE_CHOICE','stem':'Who?','options':[{'id':'a','text':'O','correct':true}]}",
                "/options/0/weight      | weight-out-of-range  |"
                        + " {'type':'MULTIPLE_CHOICE','stem':'Who?','options':[{'id':'a','text':'O','correct':true,'weight':1.5},{'id':'b','text':'L'}]}",
                "/options               | options-not-taken    |"
                        + " {'type':'ESSAY','stem':'Why?','options':[{'id':'a','text':'O'}]}",
                "/options/0             | option-not-weighed   |"
                        + " {'type':'ORDERING','stem':'Order','options':[{'id':'a','text':'O','correct':true},{'id':'b','text':'L'}]}",
                "/topics/0              | value-missing        |"
                        + " {'type':'MATCHING','stem':'Match','options':[{'id':'a','text':'O'}],'prompts':[],'topics':[null]}",
                "/prompts/0/match       | unknown-option       |"
                        + " {'type':'MATCHING','stem':'Match','options':[{'id':'a','text':'O'}],'prompts':[{'id':'1','text':'E','match':'z'}]}",
                "/prompts               | prompts-not-taken    |"
                        + " {'type':'ESSAY','stem':'Why?','prompts':[{'id':'1','text':'E','match':'z'}]}",
                "/scoring/rule          | unknown-rule         |"
                        + " {'type':'MULTIPLE_CHOICE','stem':'Who?','scoring':{'rule':'LUCK'},'options':OPTIONS}",
                "/scoring/rule          | rule-does-not-fit    |"
                        + " {'type':'MULTIPLE_CHOICE','stem':'Who?','scoring':{'rule':'ORDER_EXACT'},'options':OPTIONS}",
                "/scoring/rule          | rule-does-not-fit    |"
                        + " {'type':'ESSAY','stem':'Why?','scoring':{'rule':'SINGLE_BEST'}}",
                "/markScheme            | mark-scheme-not-taken|"
                        + " {'type':'MULTIPLE_CHOICE','stem':'Who?','options':OPTIONS,'markScheme':{'points':[]}}",
                "/markScheme/of         | count-out-of-range   |"
                        + " {'type':'SHORT_ANSWER','stem':'Name','markScheme':{'rule':'ANY_OF','of':2,'points':[{'marks':1,'text':'O'}]}}",
                "/markScheme/points/0/marks | marks-not-positive |"
                        + " {'type':'SHORT_ANSWER','stem':'Name','markScheme':{'points':[{'text':'O'}]}}",
                "/markScheme/essay/levels/0/to | marks-out-of-range |"
                        + " {'type':'ESSAY','stem':'Why?','marks':20,'markScheme':{'points':[],'essay':{'levels':[{'level':1,'from':1,'to':25,'descriptor':'D'}]}}}"
            })
    void saysWhatIsWrongAndWhere(String pointer, String code, String body) {
        assertThat(faults(body.replace("OPTIONS", OPTIONS)))
                .extracting(Fault::pointer, Fault::code)
                .contains(org.assertj.core.groups.Tuple.tuple(pointer, code));
    }

    private static List<Fault> faults(String body) {
        return ContentCheck.faults(
                Json.MAPPER.readValue(body.replace('\'', '"'), QuestionRequest.class).content());
    }
}
