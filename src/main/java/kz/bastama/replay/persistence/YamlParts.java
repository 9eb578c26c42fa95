package kz.bastama.replay.persistence;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bastama.replay.domain.Part;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The tree of a YAML file with its lines, every value as it is written. {@code <<} takes over what stands at another place. */
final class YamlParts {

    private static final String MERGE = "<<";

    /** A key that stands twice is known to nobody the second time. */
    private static final String AGAIN = " (2)";

    private YamlParts() {}

    static Part of(Reader file) {
        Node root = new Yaml().compose(file);
        return root == null ? Part.none("", 1) : part("", root);
    }

    private static Part part(String key, Node node) {
        return new Part(key, node.getStartMark().getLine() + 1, value(key, node));
    }

    private static Object value(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        if (node instanceof SequenceNode sequence) {
            List<Part> list = new ArrayList<>();
            for (Node one : sequence.getValue()) {
                list.add(part(key + "[" + list.size() + "]", one));
            }
            return list;
        }
        return parts(key, (MappingNode) node);
    }

    private static Map<String, Part> parts(String key, MappingNode mapping) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String name = ((ScalarNode) tuple.getKeyNode()).getValue();
            if (name.equals(MERGE) && tuple.getValueNode() instanceof MappingNode other) {
                parts(key, other).forEach(parts::putIfAbsent);
            }
        }
        Set<String> written = new HashSet<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String name = ((ScalarNode) tuple.getKeyNode()).getValue();
            if (!name.equals(MERGE)) {
                Part part = part(key.isEmpty() ? name : key + "." + name, tuple.getValueNode());
                parts.put(written.add(name) ? name : name + AGAIN, part);
            }
        }
        return parts;
    }
}
