package planted.cyrillic.bastama.grant;

class SpeaksRussian {

    static final String WORD = "грант";
}
