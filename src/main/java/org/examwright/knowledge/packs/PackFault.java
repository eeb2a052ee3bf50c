package org.examwright.knowledge.packs;

/**
 * One thing wrong in a pack.
 *
 * @param file the file in the pack's folder
 * @param key the fact, topic or note at fault, or the line where the file cannot be read at all
 * @param detail what is wrong and what would be right
 */
public record PackFault(String file, String key, String detail) {
    /** The file and the place in it as a JSON Pointer. */
    public String pointer() {
        return "/" + escaped(file) + "/" + escaped(key);
    }

    private static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public String toString() {
        return file + ": " + key + ": " + detail;
    }
}
