package kz.bastama.engine.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys processes, decisions and forms when the product starts, before anyone can reach it. Names are the paths in the
 * source tree, the same from a jar and from an IDE, so that the same files never make a new version. Filtering is for the
 * whole deployment: what a definition binds by {@code deployment} must lie in the same one. A file directly below
 * {@code processes/} is a picture for readers and is not deployed.
 */
@Component
class StableDeployment implements SmartInitializingSingleton {

    private static final String NAME = "bastama";
    private static final List<String> PATTERNS = List.of(
            "classpath*:processes/*/**/*.bpmn", "classpath*:processes/*/**/*.dmn", "classpath*:forms/*/**/*.form");

    private final RepositoryService repository;
    private final ResourcePatternResolver resources;

    StableDeployment(RepositoryService repository, ResourcePatternResolver resources) {
        this.repository = repository;
        this.resources = resources;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Map<String, Resource> files = files();
        if (files.isEmpty()) {
            return;
        }
        DeploymentBuilder deployment = repository.createDeployment().name(NAME).enableDuplicateFiltering(false);
        files.forEach((name, file) -> add(deployment, name, file));
        deployment.deploy();
    }

    private Map<String, Resource> files() {
        Map<String, Resource> files = new TreeMap<>();
        try {
            for (String pattern : PATTERNS) {
                for (Resource file : resources.getResources(pattern)) {
                    files.putIfAbsent(name(file), file);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    private static String name(Resource file) throws IOException {
        String path = file.getURL().toString();
        int start = Math.max(path.lastIndexOf("/processes/"), path.lastIndexOf("/forms/"));
        return path.substring(start + 1);
    }

    private static void add(DeploymentBuilder deployment, String name, Resource file) {
        try (InputStream content = file.getInputStream()) {
            deployment.addInputStream(name, content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
