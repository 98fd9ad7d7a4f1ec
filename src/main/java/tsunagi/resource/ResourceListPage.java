package tsunagi.resource;

import java.util.List;

/** つなぎ先の台帳 as the list shows it, those out of use included. */
record ResourceListPage(List<Resource> resources, boolean mayEdit) {
    ResourceListPage {
        resources = List.copyOf(resources);
    }
}
