package nl.dossierbrug.connectors.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.connectors.DeclarationCheck;
import nl.dossierbrug.exchange.connectors.DeclaredConnector;
import nl.dossierbrug.standard.OsoStandard;

/**
 * Whether a connector that somebody brings would work here. It is looked at in this order, and everything that is found is told:
 * <ol>
 * <li>the jar: whole, not hostile, and as it was signed;</li>
 * <li>what it says of itself as a bundle, its bytecode, and its components, without loading any of it;</li>
 * <li>whether what it needs is here, in the versions that it was made for;</li>
 * <li>only when nothing was found that forbids it: what its connectors declare. For that its classes are loaded in a bundle that
 * is never started, and each answer has a limit.</li>
 * </ol>
 * Nothing of it stays behind. Safe for many threads.
 */
@Component(service = ConnectorCheck.class)
public final class ConnectorCheck {

	private final BundleContext context;
	private final Connectors present;
	private final DeclarationCheck declarations;

	@Activate
	public ConnectorCheck(BundleContext context, @Reference Connectors present, @Reference OsoStandard standard) {
		this.context = context;
		this.present = present;
		declarations = new DeclarationCheck(standard);
	}

	/**
	 * Looks at a jar.
	 *
	 * @throws IOException when the file is not there, is no file, or may not be read
	 */
	public CheckedConnector check(Path file) throws IOException {
		JarFindings findings = new JarFindings();
		Optional<ConnectorJar> read = new JarReading(findings).read(file);
		if (read.isEmpty()) {
			return new CheckedConnector(findings.all(), List.of(), "", Optional.empty());
		}
		ConnectorJar jar = read.get();
		new ManifestLook(findings).look(jar);
		new CodeLook(findings, Runtime.version().feature()).look(jar);
		List<String> types = new ComponentLook(findings).look(jar);
		List<DeclaredConnector> declared = tried(jar, types, findings);
		declared.forEach(one -> findings.add(one.findings()));
		declared.stream().filter(this::isPresent).forEach(one -> findings.info("id.present", one.id().orElseThrow()));
		return new CheckedConnector(findings.all(), declared, jar.header(Constants.BUNDLE_VERSION), jar.signer());
	}

	private boolean isPresent(DeclaredConnector declared) {
		return present.all().stream().anyMatch(one -> declared.id().equals(Optional.of(one.id())) && declared.kind().equals(Optional.of(one.kind())));
	}

	private List<DeclaredConnector> tried(ConnectorJar jar, List<String> types, JarFindings findings) {
		List<DeclaredConnector> declared = new ArrayList<>();
		try (TrialBundle trial = new TrialBundle(context, jar)) {
			new ImportLook(findings, context).look(trial.revision());
			if (!findings.hasErrors() && !trial.resolves()) {
				findings.error("import.unresolved", jar.headerName(Constants.BUNDLE_SYMBOLICNAME));
			}
			if (!findings.hasErrors()) {
				types.forEach(type -> declared.add(declarations.of(type, () -> trial.make(type))));
			}
		} catch (BundleException e) {
			findings.error("manifest.not-taken", jar.headerName(Constants.BUNDLE_SYMBOLICNAME));
		}
		return declared;
	}
}
