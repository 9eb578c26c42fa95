package planted.injection.bastama.grant.application;

import org.springframework.beans.factory.annotation.Autowired;

class TakesInTheDark {

    @Autowired
    Runnable work;
}
