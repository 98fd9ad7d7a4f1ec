select tsunagi_remembered(municipal)
from unnest('{municipality, agency, agency_contract, required_post, office, office_hours, closed_day, service, service_route,
              paper, setting}'::regclass[]) as municipal;
