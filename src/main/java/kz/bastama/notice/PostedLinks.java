package kz.bastama.notice;

import java.util.UUID;
import java.util.concurrent.Executor;
import kz.bastama.account.LinkLetter;
import kz.bastama.account.LinkMail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Posts mail with one-time links; it is kept nowhere, or the links could be read there. */
@Service
class PostedLinks implements LinkMail {

    private static final Logger LOG = LoggerFactory.getLogger(PostedLinks.class);

    private final Post post;
    private final Executor background;

    PostedLinks(Post post, @Qualifier("applicationTaskExecutor") Executor background) {
        this.post = post;
        this.background = background;
    }

    @Override
    public boolean isPossible() {
        return post.isPossible();
    }

    @Override
    public String addressOf(String path) {
        return post.addressOf(path);
    }

    @Override
    public void send(LinkLetter letter, Runnable unsent) {
        if (!isPossible()) {
            return;
        }
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            background.execute(() -> inBackground(letter, unsent));
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                background.execute(() -> inBackground(letter, unsent));
            }
        });
    }

    @Override
    public boolean deliver(LinkLetter letter, UUID name) {
        return post.deliver(letter, name) == Post.Delivery.DONE;
    }

    /** Whatever goes wrong here, nobody hears of it but the log; that must not show the address. */
    private void inBackground(LinkLetter letter, Runnable unsent) {
        try {
            if (post.deliver(letter, UUID.randomUUID()) != Post.Delivery.REFUSED) {
                return;
            }
            LOG.warn("{} was refused for good", letter);
        } catch (RuntimeException failed) {
            LOG.warn("{} could not be sent: {}", letter, failed.getClass().getSimpleName());
        }
        try {
            unsent.run();
        } catch (RuntimeException failed) {
            LOG.warn("{} leaves its link behind: {}", letter, failed.getClass().getSimpleName());
        }
    }
}
