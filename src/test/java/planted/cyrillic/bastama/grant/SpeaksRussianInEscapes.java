package planted.cyrillic.bastama.grant;

class SpeaksRussianInEscapes {

    static final String WORD = "\u0433\u0440";
}
