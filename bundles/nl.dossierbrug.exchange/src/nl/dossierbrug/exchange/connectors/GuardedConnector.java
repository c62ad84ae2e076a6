package nl.dossierbrug.exchange.connectors;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.spi.Context;
import nl.dossierbrug.core.spi.GuidedStep;
import nl.dossierbrug.core.spi.LineUse;
import nl.dossierbrug.core.spi.Precondition;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Text;

/**
 * A connector of somebody else's making, with a wall around it: whatever it throws, and a class that it lacks, becomes a
 * {@link ConnectorFault} that says whose it is. Its id is asked once, when it comes.
 *
 * @param <C> sender or receiver
 */
abstract class GuardedConnector<C extends Connector> implements Connector {

	/** Nothing that a connector declares has more parts than this; who gives more gives without end. */
	private static final int MOST = 10_000;
	private static final Duration NAMING = Duration.ofSeconds(5);

	private final C connector;
	private final String id;
	private final Wall wall;

	GuardedConnector(C connector, Consumer<ConnectorFault> faults) {
		this.connector = connector;
		id = id(connector);
		wall = new Wall(id, faults);
	}

	/** Whoever cannot say who it is in time is not taken in, and holds up nothing but this. */
	private static String id(Connector connector) {
		String type = connector.getClass().getName();
		try {
			return new OwnThread<>(type, connector::id).answer(type, "id", NAMING);
		} catch (ConnectorFault fault) {
			throw new IllegalStateException(type + " cannot say its id", fault.getCause());
		}
	}

	final C connector() {
		return connector;
	}

	final Wall wall() {
		return wall;
	}

	/** Of many things those that there are. @throws IllegalStateException when there is no end to them */
	static <T> List<T> all(Iterable<? extends T> given) {
		List<T> all = new ArrayList<>();
		for (T one : given) {
			if (all.size() == MOST) {
				throw new IllegalStateException("more than " + MOST);
			}
			all.add(one);
		}
		return List.copyOf(all);
	}

	/** Asks for everything that it declares. @throws ConnectorFault when it cannot say */
	void declare() {
		name();
		ways();
		settings();
		profiles();
		guidedSteps();
		line();
	}

	abstract List<Profile> profiles();

	abstract ListedConnector.Kind kind();

	/** Everything that there is against what it declares. */
	abstract List<Finding> objections();

	/** Whether it comes with the house, and may bear an id that is kept for that. */
	final boolean isOurs() {
		String name = connector.getClass().getName();
		return name.startsWith("nl.dossierbrug.") && !name.startsWith("nl.dossierbrug.example.");
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final Text name() {
		return wall.declared("name", connector::name);
	}

	@Override
	public final Set<Way> ways() {
		return wall.declared("ways", () -> Set.copyOf(all(connector.ways())));
	}

	@Override
	public final Optional<LineUse> line() {
		return wall.declared("line", connector::line).map(line -> new GuardedLineUse(line, wall));
	}

	@Override
	public final List<Setting> settings() {
		return wall.declared("settings", () -> all(connector.settings()));
	}

	@Override
	public final List<Precondition> preconditions(Context context) {
		return wall.looked("preconditions", () -> all(connector.preconditions(context)));
	}

	@Override
	public final List<GuidedStep> guidedSteps() {
		return wall.declared("guidedSteps", () -> all(connector.guidedSteps()));
	}

	@Override
	public final String toString() {
		return id;
	}
}
