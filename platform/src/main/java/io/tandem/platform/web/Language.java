package io.tandem.platform.web;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The two languages of the interface; Chinese where the caller names neither. */
public enum Language {
    ZH("zh-CN"),
    EN("en");

    private static final List<Locale> OFFERED = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }

    /** By {@code Accept-Language} (RFC 9110); a header that cannot be read counts as none. */
    public static Language of(HttpHeaders headers) {
        try {
            var wanted = headers.getAcceptLanguage().stream()
                    .map(range -> new Locale.LanguageRange(
                            Locale.forLanguageTag(range.getRange())
                                            .getLanguage()
                                            .isEmpty()
                                    ? "*"
                                    : Locale.forLanguageTag(range.getRange()).getLanguage(),
                            range.getWeight()))
                    .toList();
            return Locale.ENGLISH.equals(Locale.lookup(wanted, OFFERED)) ? EN : ZH;
        } catch (IllegalArgumentException _) {
            return ZH;
        }
    }
}
