package org.examwright.marking;

/** A rule, a key or an answer that cannot be marked: says where, what and why. */
public class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String pointer;
    private final String code;

    /**
     * @param pointer JSON Pointer into the answer, or into the question's {@code scoring}
     * @param code a lasting name in lower case with hyphens
     */
    public Unfit(String pointer, String code, String detail) {
        super(detail);
        this.pointer = pointer;
        this.code = code;
    }

    public String pointer() {
        return pointer;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
