package nl.dossierbrug.connectors.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Argument;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.connectors.ListedConnector;

/**
 * Every connector that is here, with where it comes from. A bundle that brings a connector which never came, because something it
 * needs is missing or its component does not start, is listed too, with the reason. Safe for many threads.
 */
@Component(service = ConnectorListing.class)
public final class ConnectorListing {

	private static final String COMPONENTS = "Service-Component";
	/** Looked for as text: a connector whose declaration is spoiled never comes, and must not be missed for that. */
	private static final String CONNECTOR = "<provide interface=\"nl.dossierbrug.core.spi.Dossier";

	private final Messages words = new Messages(ConnectorListing.class);
	private final BundleContext context;
	private final Connectors connectors;

	@Activate
	public ConnectorListing(BundleContext context, @Reference Connectors connectors) {
		this.context = context;
		this.connectors = connectors;
	}

	/** All of them, the senders first, and last those that never came. */
	public List<PresentConnector> all() {
		List<ListedConnector> came = connectors.all();
		Set<Bundle> from = new HashSet<>();
		came.forEach(one -> bundle(one).ifPresent(from::add));
		return Stream.concat(came.stream().map(ConnectorListing::listed),
				Stream.of(context.getBundles()).filter(bundle -> !from.contains(bundle) && bringsConnector(bundle)).map(this::neverCame)).toList();
	}

	private static Optional<Bundle> bundle(ListedConnector connector) {
		return Optional.ofNullable(FrameworkUtil.getBundle(connector.type()));
	}

	private static PresentConnector listed(ListedConnector connector) {
		Optional<Bundle> bundle = bundle(connector);
		return new PresentConnector(connector.id(), Optional.of(connector.kind()), connector.name(), connector.state(), connector.reason(),
				bundle.map(one -> one.getVersion().toString()), bundle.flatMap(ConnectorListing::vendor), bundle.map(ConnectorListing::file));
	}

	private PresentConnector neverCame(Bundle bundle) {
		JarFindings findings = new JarFindings();
		if (bundle.getState() == Bundle.INSTALLED) {
			new ImportLook(findings, context).look(bundle.adapt(BundleRevision.class));
		}
		List<Text> missing = findings.all().stream().filter(Finding::isError).map(Finding::message).toList();
		Argument.Code name = new Argument.Code(bundle.getSymbolicName());
		Refusal why = missing.isEmpty() ? Refusal.of(words, "connector.never-came", name) : Refusal.of(words, "connector.misses", name, Text.joined(" ", missing));
		return new PresentConnector(bundle.getSymbolicName(), Optional.empty(), Text.same(bundle.getSymbolicName()), ListedConnector.State.REFUSED, Optional.of(why),
				Optional.of(bundle.getVersion().toString()), vendor(bundle), Optional.of(file(bundle)));
	}

	private static Optional<String> vendor(Bundle bundle) {
		return Optional.ofNullable(bundle.getHeaders().get(Constants.BUNDLE_VENDOR));
	}

	/** A location may be written in many ways; people know the file by what stands last. */
	private static String file(Bundle bundle) {
		String location = bundle.getLocation().replaceAll("/+$", "");
		return location.substring(location.lastIndexOf('/') + 1);
	}

	private static boolean bringsConnector(Bundle bundle) {
		if (bundle.getSymbolicName() == null || bundle.getHeaders().get(COMPONENTS) == null) {
			return false;
		}
		// asking a bundle for its entries would start to resolve it; its paths are looked at one by one
		var paths = Optional.ofNullable(bundle.getEntryPaths("OSGI-INF")).orElseGet(Collections::emptyEnumeration);
		return Collections.list(paths).stream().filter(path -> path.endsWith(".xml")).map(bundle::getEntry).anyMatch(ConnectorListing::declaresConnector);
	}

	private static boolean declaresConnector(URL component) {
		try (InputStream in = component.openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).contains(CONNECTOR);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
