# The same with Python: requests where it is installed, else urllib.
import json, os, sys, urllib.parse, urllib.request

use_requests = sys.argv[1] == 'requests'
if use_requests:
    import requests


def call(method, url, headers=None, data=None):
    if use_requests:
        response = requests.request(method, url, headers=headers, data=data)
        response.raise_for_status()
        return response.json()
    request = urllib.request.Request(url, method=method, headers=headers or {}, data=data and data.encode())
    with urllib.request.urlopen(request) as response:
        return json.load(response)


env = os.environ
form = {'Content-Type': 'application/x-www-form-urlencoded'}
token = call('POST', 'https://acme.mykronos.com/api/authentication/access_token', {**form, 'appkey': env['UKG_APPKEY']},
    urllib.parse.urlencode({'username': env['UKG_USERNAME'], 'password': env['UKG_PASSWORD'],
        'client_id': env['UKG_CLIENT_ID'], 'client_secret': env['UKG_CLIENT_SECRET'],
        'grant_type': 'password', 'auth_chain': 'OAuthLdapService'}))['access_token']
terms = call('GET', 'https://acme.mykronos.com/api/v1/commons/persons/employment_terms/100',
    {'appkey': env['UKG_APPKEY'], 'Authorization': 'Bearer ' + token})
print('ukg', terms['personIdentity']['personNumber'])

base = 'https://api.intacct.com/ia/api/v1'
as_json = {'Content-Type': 'application/json'}
token = call('POST', base + '/oauth2/token', as_json, json.dumps({'grant_type': 'client_credentials',
    'client_id': env['INTACCT_CLIENT_ID'], 'client_secret': env['INTACCT_CLIENT_SECRET'],
    'username': env['INTACCT_USERNAME']}))['access_token']
found = call('GET', base + '/objects/construction/employee-position/1', {'Authorization': 'Bearer ' + token})
print('intacct', found['ia::result']['id'])

key = {'Ocp-Apim-Subscription-Key': env['POWEROFFICE_SUBSCRIPTION_KEY']}
found = call('GET', 'https://goapi.poweroffice.net/v2/Employees?PageSize=2', key)
print('poweroffice', len(found))

try:
    call('GET', 'https://example.com/')
    print('other answered')
except Exception:
    print('other refused')
