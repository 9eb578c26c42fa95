package kz.bastama.engine.process;

import static org.assertj.core.api.Assertions.assertThat;

import kz.bastama.BastamaTest;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BastamaTest
class StableDeploymentTest {

    @Autowired
    private StableDeployment deployment;

    @Autowired
    private RepositoryService repository;

    @Test
    void makesNoNewVersionFromTheSameFiles() {
        long before = repository.createDeploymentQuery().count();

        deployment.afterSingletonsInstantiated();

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void leavesOutThePictureOfTheWhole() {
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionResourceNameLike("%lifecycle%")
                        .count())
                .isZero();
    }
}
