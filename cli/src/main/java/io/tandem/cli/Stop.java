package io.tandem.cli;

/** Ends a run before its answer, with a sentence for the person in both languages. */
final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Exit exit;
    private final String zh;
    private final String en;

    Stop(Exit exit, String zh, String en) {
        super(en, null, false, false);
        this.exit = exit;
        this.zh = zh;
        this.en = en;
    }

    static Stop usage(String zh, String en) {
        return new Stop(Exit.USAGE, zh, en);
    }

    Exit exit() {
        return exit;
    }

    String sentence(Language language) {
        return language.choose(zh, en);
    }
}
