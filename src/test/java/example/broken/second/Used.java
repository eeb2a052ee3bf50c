package example.broken.second;

/** Is reached. */
public record Used(int value) {}
