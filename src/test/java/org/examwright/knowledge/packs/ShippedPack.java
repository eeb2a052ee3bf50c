package org.examwright.knowledge.packs;

/** The pack that ships with the service, for tests of what is made of it. */
public final class ShippedPack {
    private static final String ID = "ussr-1917-1985";

    private ShippedPack() {}

    public static Pack read() {
        return new PackReader().read(ID, PackFolder.ofClassPath(ID));
    }
}
