package kz.bastama.competition.paper;

import java.time.Instant;
import java.util.List;
import kz.bastama.document.PaperContent;
import kz.bastama.document.PaperType;
import kz.bastama.legal.OfficialText;

/**
 * The facts of the protocol of the draw of experts. It names whom the draw named, and the others by number and mark alone.
 *
 * @param secretary who held the draw and signs
 */
public record DrawProtocolContent(
        OfficialText operator,
        OfficialText address,
        OfficialText city,
        OfficialText customer,
        OfficialText title,
        OfficialText rules,
        String competition,
        Instant publishedAt,
        Instant closedAt,
        String commitment,
        String secret,
        String seed,
        String method,
        List<Observer> observers,
        List<Sphere> spheres,
        String secretary)
        implements PaperContent, ProtocolHead {

    public static final PaperType TYPE = new PaperType("competition", "draw-protocol", "DP");

    public DrawProtocolContent {
        observers = List.copyOf(observers);
        spheres = List.copyOf(spheres);
    }

    @Override
    public PaperType type() {
        return TYPE;
    }

    public record Observer(int position, String name, String organisation, String value, Instant at) {}

    /**
     * @param members how many the rules ask for
     * @param digest SHA-256 of the published list
     */
    public record Sphere(
            OfficialText name,
            String code,
            int members,
            int reserve,
            String digest,
            List<Entry> list,
            List<Drawn> chosen,
            List<Drawn> substitutes) {

        public Sphere {
            list = List.copyOf(list);
            chosen = List.copyOf(chosen);
            substitutes = List.copyOf(substitutes);
        }
    }

    public record Entry(int number, String mark) {}

    public record Drawn(int number, String name) {}
}
