package kz.bastama.account;

import java.util.OptionalLong;
import java.util.Set;

/** A tile on the desk of a role ({@code /staff}): where a piece of work begins. A module contributes one as a bean. */
public interface DeskTile {

    /** Who sees the tile. */
    Set<Role> roles();

    String path();

    /** Message key: {@code <key>.title} and {@code <key>.text} are shown. */
    String key();

    /** How much waits behind the tile for that person; empty where counting makes no sense. */
    default OptionalLong waiting(Actor actor) {
        return OptionalLong.empty();
    }

    /** Keys of the processes whose tasks belong behind the tile; none where there are no tasks. */
    default Set<String> processes() {
        return Set.of();
    }

    /** A tile behind which nothing is counted. */
    static DeskTile of(String path, String key, Set<Role> roles) {
        return new DeskTile() {
            @Override
            public Set<Role> roles() {
                return roles;
            }

            @Override
            public String path() {
                return path;
            }

            @Override
            public String key() {
                return key;
            }
        };
    }
}
