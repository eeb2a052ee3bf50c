package org.examwright.platform.drawing;

/**
 * The small shape that stands for the n-th of several things, so that they can be told apart
 * without colour, on a grey printer or by colour-blind eyes.
 *
 * @param number from 0; below 0 for none of them
 */
public record Symbol(int number) {
    private static final String[] SHAPES = {
        "M-5,0A5,5 0 1 0 5,0A5,5 0 1 0 -5,0Z",
        "M-4.5,-4.5H4.5V4.5H-4.5Z",
        "M0,-6L6,0L0,6L-6,0Z",
        "M0,-5.5L5.5,4.5H-5.5Z",
        "M0,5.5L5.5,-4.5H-5.5Z",
        "M-2,-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5V-2H-2Z",
        "M-5.5,0L-2.8,-5H2.8L5.5,0L2.8,5H-2.8Z",
        "M-5.5,-3H5.5V3H-5.5Z",
        "M0,-6L1.7,-1.9L6,-1.9L2.6,0.9L3.8,5.2L0,2.7L-3.8,5.2L-2.6,0.9L-6,-1.9L-1.7,-1.9Z",
        "M-5,-5L0,-2L5,-5L2,0L5,5L0,2L-5,5L-2,0Z",
        "M-3,-5.5H3V5.5H-3Z"
    };
    private static final String NONE = "M-3,0A3,3 0 1 0 3,0A3,3 0 1 0 -3,0Z";

    public String colour() {
        return number < 0 ? Colours.QUIET : Colours.of(number);
    }

    /** Draws it, filled or only its outline. */
    public void draw(Svg svg, double x, double y, boolean filled) {
        svg.begin("path")
                .with("d", number < 0 ? NONE : SHAPES[number % SHAPES.length])
                .with("transform", "translate(%s,%s)".formatted(Svg.number(x), Svg.number(y)))
                .with("fill", filled ? colour() : "#fff")
                .with("stroke", colour())
                .with("stroke-width", 1.6)
                .end();
    }
}
