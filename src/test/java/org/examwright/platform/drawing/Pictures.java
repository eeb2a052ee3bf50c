package org.examwright.platform.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What must hold of every picture. */
public final class Pictures {
    private static final Set<String> ELEMENTS =
            Set.of("svg", "title", "desc", "g", "rect", "line", "path", "text", "tspan", "circle");

    private Pictures() {}

    /** Well-formed, made of shapes and text alone, running and fetching nothing. */
    public static void check(String picture) {
        var all = document(picture).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            var element = (Element) all.item(i);
            assertThat(ELEMENTS).contains(element.getTagName());
            var attributes = element.getAttributes();
            for (int j = 0; j < attributes.getLength(); j++) {
                var name = attributes.item(j).getNodeName();
                assertThat(name)
                        .doesNotStartWith("on")
                        .doesNotContain("href")
                        .isNotEqualTo("style");
                assertThat(attributes.item(j).getNodeValue()).doesNotContain("url(", "NaN", "Inf");
            }
        }
        var root = document(picture).getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isNotEmpty();
    }

    public static NodeList elements(String picture, String name) {
        return document(picture).getElementsByTagName(name);
    }

    private static Document document(String picture) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(picture)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(picture, e);
        }
    }
}
