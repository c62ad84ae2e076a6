package nl.dossierbrug.exchange;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.text.Messages;

/**
 * The connectors that are present. A whiteboard: a connector that is registered as a service appears here, and goes
 * when its bundle goes. Safe for many threads.
 */
@Component(service = Connectors.class)
public final class Connectors {

	private final Messages words = new Messages(Connectors.class);
	private final List<DossierSender> senders = new CopyOnWriteArrayList<>();
	private final List<DossierReceiver> receivers = new CopyOnWriteArrayList<>();

	/** No connectors yet. */
	@Activate
	public Connectors() {
		// they come one by one
	}

	/** A sender has come. Of two with the same id the first is used, and the other when that one goes. */
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addSender(DossierSender sender) {
		senders.add(sender);
	}

	/** A sender has gone. */
	public void removeSender(DossierSender sender) {
		senders.remove(sender);
	}

	/** A receiver has come. Of two with the same id the first is used, and the other when that one goes. */
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addReceiver(DossierReceiver receiver) {
		receivers.add(receiver);
	}

	/** A receiver has gone. */
	public void removeReceiver(DossierReceiver receiver) {
		receivers.remove(receiver);
	}

	/** The senders, by id. */
	public List<DossierSender> senders() {
		return sorted(senders);
	}

	/** The receivers, by id. */
	public List<DossierReceiver> receivers() {
		return sorted(receivers);
	}

	/** The sender with that id; or a refusal ({@code connector.sender-unknown}) that names those that there are. */
	public Outcome<DossierSender> sender(String id) {
		return find(senders, id, "connector.sender-unknown");
	}

	/** The receiver with that id; or a refusal ({@code connector.receiver-unknown}) that names those that there are. */
	public Outcome<DossierReceiver> receiver(String id) {
		return find(receivers, id, "connector.receiver-unknown");
	}

	private <C extends Connector> Outcome<C> find(List<C> present, String id, String refusal) {
		for (C connector : present) {
			if (connector.id().equals(id)) {
				return Outcome.done(connector);
			}
		}
		String ids = sorted(present).stream().map(Connector::id).collect(Collectors.joining(", "));
		return Outcome.refused(Refusal.of(words, refusal, id, ids.isEmpty() ? words.text("connector.none") : ids));
	}

	private static <C extends Connector> List<C> sorted(List<C> present) {
		Map<String, C> byId = new TreeMap<>();
		present.forEach(connector -> byId.putIfAbsent(connector.id(), connector));
		return List.copyOf(byId.values());
	}
}
