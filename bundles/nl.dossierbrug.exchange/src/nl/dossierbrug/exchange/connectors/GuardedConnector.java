package nl.dossierbrug.exchange.connectors;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.Reply;
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

	private final C connector;
	private final String id;
	private final Consumer<ConnectorFault> faults;
	/** A table of many texts, which never changes and is asked for whenever somebody wants to know which connectors there are. */
	private volatile Optional<List<GuidedStep>> guidedSteps = Optional.empty();

	GuardedConnector(C connector, Consumer<ConnectorFault> faults) {
		this.connector = connector;
		this.faults = faults;
		id = Objects.requireNonNull(connector.id());
	}

	final C connector() {
		return connector;
	}

	final <T> T guard(String method, Supplier<T> call) {
		try {
			return Objects.requireNonNull(call.get());
		} catch (RuntimeException | LinkageError e) {
			ConnectorFault fault = new ConnectorFault(id, method, e);
			faults.accept(fault);
			throw fault;
		}
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

	/** A call over the line, with a wall around it. */
	final LineCall lineCall() {
		return new LineCall(id, faults);
	}

	abstract List<Profile> profiles();

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final Text name() {
		return guard("name", connector::name);
	}

	@Override
	public final Set<Way> ways() {
		return guard("ways", () -> Set.copyOf(connector.ways()));
	}

	@Override
	public final Optional<LineUse> line() {
		return guard("line", connector::line).map(this::guarded);
	}

	private LineUse guarded(LineUse line) {
		return new LineUse() {
			@Override
			public Text explanation() {
				return guard("line.explanation", line::explanation);
			}

			@Override
			public boolean asksCertificate() {
				return guard("line.asksCertificate", line::asksCertificate);
			}

			@Override
			public List<Setting> particulars() {
				return guard("line.particulars", () -> List.copyOf(line.particulars()));
			}

			@Override
			public Reply<Text> test(Call call) {
				return lineCall().answer(call, "line.test", () -> line.test(call));
			}
		};
	}

	@Override
	public final List<Setting> settings() {
		return guard("settings", () -> List.copyOf(connector.settings()));
	}

	@Override
	public final List<Precondition> preconditions(Context context) {
		return guard("preconditions", () -> List.copyOf(connector.preconditions(context)));
	}

	@Override
	public final List<GuidedStep> guidedSteps() {
		if (guidedSteps.isEmpty()) {
			guidedSteps = Optional.of(guard("guidedSteps", () -> List.copyOf(connector.guidedSteps())));
		}
		return guidedSteps.get();
	}

	@Override
	public final String toString() {
		return id;
	}
}
