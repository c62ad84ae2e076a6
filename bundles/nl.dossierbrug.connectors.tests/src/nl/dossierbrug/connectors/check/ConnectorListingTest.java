package nl.dossierbrug.connectors.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.connectors.ListedConnector;

/** Nothing is silently absent: a connector's bundle that is here is listed, with where it comes from, and why it cannot be used. */
class ConnectorListingTest {

	@TempDir
	Path folder;
	private final Connectors connectors = new Connectors();

	private static BundleContext context() throws BundleException {
		Bundle own = FrameworkUtil.getBundle(ConnectorListing.class);
		if (own == null) {
			return VendorFramework.context();
		}
		own.start();
		return own.getBundleContext();
	}

	private Optional<PresentConnector> listed(BundleContext context) {
		return new ConnectorListing(context, connectors).all().stream().filter(one -> one.vendor().equals(Optional.of("Vendor BV"))).findFirst();
	}

	@Test
	void oneThatMissesSomethingIsListedWithWhatItMissesUntilItIsTakenAway() throws BundleException {
		BundleContext context = context();
		Path jar = new VendorJar(folder).header("Import-Package", VendorJar.imports("[2.0,3)")).made();
		Bundle bundle = context.installBundle(jar.toUri().toString());
		PresentConnector present = listed(context).orElseThrow();
		assertEquals(ListedConnector.State.REFUSED, present.state());
		assertEquals("org.vendor.mijnlas", present.id());
		assertEquals(Optional.of("1.2.0"), present.version());
		assertEquals(Optional.of("mijnlas.jar"), present.file());
		String why = present.reason().orElseThrow().what().in(Language.EN);
		assertTrue(why.contains("nl.dossierbrug.core.spi 2.0.0") && why.contains("another version"), why);
		assertEquals(Bundle.INSTALLED, bundle.getState());
		bundle.uninstall();
		assertEquals(Optional.empty(), listed(context));
	}

	@Test
	void oneThatResolvesButDoesNotRegisterIsListedAndOneThatCameIsListedAsItself() throws Exception {
		BundleContext context = context();
		Bundle bundle = context.installBundle(new VendorJar(folder).made().toUri().toString());
		DossierSender sender = (DossierSender) bundle.loadClass("org.vendor.mijnlas.MijnLas").getConstructor().newInstance();
		PresentConnector silent = listed(context).orElseThrow();
		assertEquals("connector.never-came", silent.reason().orElseThrow().id());
		assertFalse(silent.reason().orElseThrow().what().in(Language.NL).isBlank());
		connectors.addSender(sender);
		PresentConnector came = listed(context).orElseThrow();
		assertEquals(List.of("mijnlas", "Mijn LAS", "1.2.0", "mijnlas.jar"),
				List.of(came.id(), came.name().in(Language.NL), came.version().orElseThrow(), came.file().orElseThrow()));
		assertTrue(came.is(ListedConnector.Kind.SENDER, "mijnlas"));
		assertEquals(ListedConnector.State.READY, came.state());
		connectors.removeSender(sender);
		bundle.uninstall();
		assertEquals(Optional.empty(), listed(context));
	}

	@Test
	void oneThatCameAndIsRefusedAtTheDoorIsListedWithItsFile() throws Exception {
		BundleContext context = context();
		Bundle bundle = context.installBundle(new VendorJar(folder).onId("if (true) return \"parnassys\";").made().toUri().toString());
		connectors.addSender((DossierSender) bundle.loadClass("org.vendor.mijnlas.MijnLas").getConstructor().newInstance());
		PresentConnector present = listed(context).orElseThrow();
		assertEquals(ListedConnector.State.REFUSED, present.state());
		assertEquals("connector.declared", present.reason().orElseThrow().id());
		assertEquals(Optional.of("mijnlas.jar"), present.file());
		bundle.uninstall();
	}
}
