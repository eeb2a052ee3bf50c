package org.examwright.generation.writing;

/** How words that are cited between single quotation marks show the marks of their own. */
public final class Quoted {
    private Quoted() {}

    /** The words with double marks for single ones; an apostrophe stays what it is. */
    public static String within(String words) {
        return words.replace('‘', '“').replaceAll("’(?!\\p{L})", "”");
    }
}
